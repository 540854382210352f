package io.candor.core.decision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doubt  | Werden die Daten verschlüsselt gespeichert? | Is data encrypted? | yes | It is.
            doubt  | Haben Sie einen Datenschutzbeauftragten für das Unternehmen benannt? | Is there a DPO? | yes | There is.
            doubt  | Disposez-vous d'une politique de sécurité de l'information ? | Is there a policy? | yes | There is.
            doubt  | Les données sont-elles chiffrées au repos ? | Is data encrypted? | yes | It is.
            doubt  | ¿Están cifrados los datos en reposo? | Is data encrypted? | yes | It is.
            doubt  | I dati sono cifrati a riposo nella vostra azienda? | Is data encrypted? | yes | It is.
            doubt  | Czy dane są szyfrowane w spoczynku? | Is data encrypted? | yes | It is.
            doubt  | Jsou data šifrována? | Is data encrypted? | yes | It is.
            doubt  | データは暗号化されていますか | Is data encrypted? | yes | It is.
            silent | Is data encrypted at rest? | Is data encrypted? | yes | It is.
            silent | Backup retention | Are backups retained? | yes | They are.
            silent | SSO / SAML 2.0 | Is SSO supported? | yes | It is.
            silent | Werden die Daten verschlüsselt? | Werden die Daten verschlüsselt? | yes | Ja.
            silent | Does the company in Kraków hold an ISO 27001 certificate? | Is it certified? | yes | It is.
            silent | Do you comply with the Esquema Nacional de Seguridad? | Do you comply with ENS? | yes | We do.
            """)
    void hands_other_languages_to_a_person(String expected, String question, String wording, String verdict,
            String text) {
        GuardTable.check(new LanguageGuard(), expected, question, wording, verdict, text);
    }
}
