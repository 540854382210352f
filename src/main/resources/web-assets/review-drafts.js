// Words that were typed and not saved, kept in this browser by question.
export function drafts(questionnaire) {
  const prefix = `candor-draft-${questionnaire}-`;
  const attempt = (task, otherwise) => {
    try { return task(); } catch { return otherwise; } // storage may be full or forbidden; then there is none
  };
  return {
    keep: (n, words) => attempt(() => localStorage.setItem(prefix + n, JSON.stringify(words))),
    of: (n) => attempt(() => JSON.parse(localStorage.getItem(prefix + n)), null),
    drop: (n) => attempt(() => localStorage.removeItem(prefix + n)),
    all: () => attempt(() => Object.keys(localStorage).filter((k) => k.startsWith(prefix)).map((k) => Number(k.slice(prefix.length))), []),
  };
}
