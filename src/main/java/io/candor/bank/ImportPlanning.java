package io.candor.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what an import of bank files would do, by the very rules that {@link BankImport} goes by. */
final class ImportPlanning {

    private final List<String> heads = new ArrayList<>();
    private final List<ImportPlan.Step> steps = new ArrayList<>();
    private int unchanged;

    private ImportPlanning() {
    }

    static ImportPlan of(BankReading reading) {
        ImportPlanning planning = new ImportPlanning();
        reading.collections().forEach(planning::collection);
        return new ImportPlan(false, planning.heads, planning.steps, planning.unchanged, reading.problems());
    }

    private void collection(FiledCollection filed) {
        AnswerCollection known = AnswerCollection.findById(filed.key());
        if (known == null || !filed.headDigest().hex().equals(known.filedHead)) {
            heads.add(filed.key());
        }
        Map<String, Answer> here = new HashMap<>();
        Answer.ofCollection(filed.key()).forEach(a -> here.put(a.key, a));
        Set<String> named = new HashSet<>();
        for (FiledAnswer each : filed.answers()) {
            named.add(each.key());
            answer(filed.key() + "/" + each.key(), each, here.get(each.key()));
        }
        here.values().stream().filter(a -> !named.contains(a.key)).map(Answer::fullKey).sorted()
                .forEach(id -> steps.add(new ImportPlan.Step(id, "only-here", false, List.of())));
    }

    private void answer(String id, FiledAnswer filed, Answer answer) {
        BankImport.Outcome outcome = BankImport.Outcome.of(filed, answer);
        if (outcome == BankImport.Outcome.UNCHANGED) {
            unchanged++;
            return;
        }
        List<FieldChange> fields = answer == null
                ? List.of()
                : FieldChange.between(Revision.of(answer.id, answer.currentRevision()).orElseThrow().content,
                        filed.content());
        steps.add(new ImportPlan.Step(id, outcome.slug(), filed.approved(), fields));
    }
}
