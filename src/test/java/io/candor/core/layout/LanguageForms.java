package io.candor.core.layout;

import java.util.List;

/** Forms in other languages than English. */
final class LanguageForms {

    private LanguageForms() {
    }

    static List<Example> all() {
        return List.of(
                new Example("German", Form.sheet("T")
                        .header("Nr.", "Frage", "Antwort", "Bemerkung", "Bewertung Auftraggeber")
                        .row("1", "Werden Daten verschlüsselt gespeichert?").row("2", "Gibt es ein Notfallkonzept?")
                        .row("3", "Wie oft werden Zugriffe überprüft?").list("C2:C3", "Ja", "Nein", "Teilweise"),
                        "questionnaire: 1 B2-3 C=VERDICT D=TEXT; 1 B4 C=TEXT D=TEXT"),
                new Example("German requirements",
                        Form.sheet("T").header("Bereich", "Anforderung", "Umsetzungsstand", "Erläuterung", "Nachweis")
                                .row("Zugang", "Zugänge müssen personenbezogen sein.")
                                .row("Zugang", "Passwörter müssen 12 Zeichen haben.")
                                .row("Betrieb", "Sicherungen sind täglich zu erstellen.")
                                .list("C2:C4", "umgesetzt", "teilweise", "nicht umgesetzt"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT E=OTHER"),
                new Example("French", Form.sheet("T").header("N°", "Question", "Réponse", "Commentaires")
                        .row("1", "Les données sont-elles chiffrées au repos ?")
                        .row("2", "Disposez-vous d'une politique de sécurité ?")
                        .row("3", "Décrivez votre plan de continuité.").list("C2:C3", "Oui", "Non"),
                        "questionnaire: 1 B2-3 C=VERDICT D=TEXT; 1 B4 C=TEXT D=TEXT"),
                new Example("French requirements",
                        Form.sheet("T").header("Réf.", "Exigence", "Conformité", "Justification", "Poids")
                                .row("E1", "Le prestataire doit chiffrer les flux.", null, null, "2")
                                .row("E2", "Le prestataire doit tenir un journal.", null, null, "1")
                                .row("E3", "Les accès doivent être nominatifs.", null, null, "3")
                                .list("C2:C4", "Conforme", "Non conforme"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("Spanish", Form.sheet("T").header("ID", "Pregunta", "Respuesta", "Observaciones")
                        .row("1", "¿Dispone de una política de seguridad?")
                        .row("2", "¿Se cifran las copias de respaldo?")
                        .row("3", "¿Quién es el responsable?"),
                        "questionnaire: 1 B2-3 C=VERDICT D=TEXT; 1 B4 C=TEXT D=TEXT"),
                new Example("Polish", Form.sheet("T").header("Lp.", "Pytanie", "Odpowiedź", "Uwagi", "Ocena")
                        .row("1", "Czy dane są szyfrowane?").row("2", "Czy prowadzą Państwo szkolenia?")
                        .row("3", "Jak często testowane są kopie?")
                        .list("C2:C4", "Tak", "Nie", "Nie dotyczy"), "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("Czech", Form.sheet("T").header("Č.", "Otázka", "Odpověď", "Poznámka")
                        .row("1", "Jsou data šifrována?").row("2", "Máte plán obnovy?")
                        .row("3", "Provádíte testy zálohy?")
                        .list("C2:C4", "Ano", "Ne"), "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("Czech requirements", Form.sheet("T").header("Oblast", "Požadavek", "Splněno", "Komentář")
                        .row("Přístup", "Dodavatel musí používat vícefaktorové ověření.")
                        .row("Přístup", "Účty musí být jmenovité.")
                        .row("Provoz", "Zálohy musí být testovány."), "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("Japanese", Form.sheet("T").header("No", "大分類", "質問事項", "回答", "備考", "評価者コメント")
                        .row("1", "組織", "情報セキュリティ方針を定めていますか。").row("2", "組織", "責任者を任命していますか。")
                        .row("3", "運用", "ログを一年間保管していますか。").list("D2:D4", "はい", "いいえ", "該当なし"),
                        "questionnaire: 1 C2-4 D=VERDICT E=TEXT"),
                new Example("Japanese check sheet", Form.sheet("T").band("セキュリティチェックシート", 5)
                        .header("項番", "分類", "確認項目", "対応状況", "補足説明").row("1", "管理", "委託先を定期的に監査すること。")
                        .row("2", "管理", "アクセス権を見直すこと。").row("3", "技術", "通信を暗号化すること。")
                        .list("D3:D5", "○", "×", "△", "対象外"),
                        "questionnaire: 1 C3-5 D=VERDICT E=TEXT"),
                new Example("Korean", Form.sheet("T").header("번호", "구분", "점검항목", "답변", "비고")
                        .row("1", "관리", "정보보호 정책을 수립하고 있습니까?").row("2", "관리", "책임자를 지정하였습니까?")
                        .row("3", "기술", "전송 구간을 암호화합니까?").list("D2:D4", "예", "아니오", "해당없음"),
                        "questionnaire: 1 C2-4 D=VERDICT E=TEXT"),
                new Example("Korean, result and evidence", Form.sheet("T").header("순번", "통제항목", "점검결과", "상세설명", "증빙자료")
                        .row("1", "비밀번호는 주기적으로 변경하여야 한다.").row("2", "접근 기록을 보관하여야 한다.").row("3", "백업을 수행하여야 한다."),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT E=OTHER"),
                new Example("Dutch",
                        Form.sheet("T").header("Nr", "Vraag", "Antwoord", "Toelichting")
                                .row("1", "Heeft u een beveiligingsbeleid?")
                                .row("2", "Worden back-ups getest?").row("3", "Wie is verantwoordelijk?")
                                .list("C2:C4", "Ja", "Nee"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("Italian", Form.sheet("T").header("N.", "Domanda", "Risposta", "Note")
                        .row("1", "Avete una politica di sicurezza?")
                        .row("2", "I dati sono cifrati?").row("3", "Chi è il responsabile?").list("C2:C4", "Sì", "No"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example(
                        "Portuguese",
                        Form.sheet("T").header("Item", "Pergunta", "Resposta", "Observações")
                                .row("1", "Possui política de segurança?")
                                .row("2", "Os dados são criptografados?").row("3", "Quem é o responsável?")
                                .list("C2:C4", "Sim", "Não"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("two languages side by side",
                        Form.sheet("T").header("ID", "Question", "Frage", "Answer / Antwort", "Comment / Kommentar")
                                .row("1", "Is data encrypted?", "Werden Daten verschlüsselt?")
                                .row("2", "Are keys rotated?", "Werden Schlüssel gewechselt?")
                                .row("3", "Are logs kept?", "Werden Protokolle aufbewahrt?"),
                        "questionnaire: 1 B2-4 D=VERDICT E=TEXT"),
                new Example("headings in a language that is not known",
                        Form.sheet("T").header("Jrk", "Küsimus", "Vastus", "Märkus")
                                .row("1", "Kas andmed on krüptitud?").row("2", "Kas logid on kaitstud?")
                                .row("3", "Kas varukoopiaid testitakse?")
                                .list("C2:C4", "Yes", "No"),
                        "questionnaire: 1 B2-4 C=VERDICT"));
    }
}
