package io.candor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages and their arrows. */
@AnalyzeClasses(packages = "io.candor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_core_knows_no_framework = noClasses().that().resideInAPackage("io.candor.core..")
            .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..",
                    "com.fasterxml.jackson..", "io.smallrye..", "org.eclipse.microprofile..");

    @ArchTest
    static final ArchRule the_core_knows_no_feature = noClasses().that().resideInAPackage("io.candor.core..")
            .should().dependOnClassesThat(are(resideInAPackage("io.candor.."))
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("io.candor.core.."))));

    @ArchTest
    static final ArchRule only_workbook_imports_poi = noClasses().that()
            .resideOutsideOfPackage("io.candor.core.workbook..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule only_matching_imports_lucene = noClasses().that()
            .resideOutsideOfPackage("io.candor.core.matching..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule only_reading_runs_models = noClasses().that()
            .resideOutsideOfPackage("io.candor.core.reading..")
            .should().dependOnClassesThat().resideInAnyPackage("ai.onnxruntime..", "dev.langchain4j..");

    @ArchTest
    static final ArchRule arrows_of_the_core = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("autofill").definedBy("io.candor.core.autofill..")
            .layer("decision").definedBy("io.candor.core.decision..")
            .layer("layout").definedBy("io.candor.core.layout..")
            .layer("workbook").definedBy("io.candor.core.workbook..")
            .layer("matching").definedBy("io.candor.core.matching..")
            .layer("reading").definedBy("io.candor.core.reading..")
            .whereLayer("autofill").mayNotBeAccessedByAnyLayer()
            .whereLayer("decision").mayOnlyBeAccessedByLayers("autofill")
            .whereLayer("layout").mayOnlyBeAccessedByLayers("autofill", "decision")
            .whereLayer("workbook").mayOnlyBeAccessedByLayers("autofill", "decision", "layout")
            .whereLayer("matching").mayOnlyBeAccessedByLayers("autofill", "decision")
            .whereLayer("reading").mayOnlyBeAccessedByLayers("autofill", "decision", "matching");

    @ArchTest
    static final ArchRule nobody_sees_app = noClasses().that().resideOutsideOfPackage("io.candor.app..")
            .should().dependOnClassesThat().resideInAPackage("io.candor.app..");

    @ArchTest
    static final ArchRule web_knows_no_feature = noClasses().that().resideInAPackage("io.candor.web..")
            .should().dependOnClassesThat().resideInAnyPackage("io.candor.bank..", "io.candor.questionnaire..",
                    "io.candor.review..", "io.candor.ledger..", "io.candor.integration..", "io.candor.access..",
                    "io.candor.trust..", "io.candor.cli..", "io.candor.app..");

    @ArchTest
    static final ArchRule the_bank_knows_no_other_feature = noClasses().that().resideInAPackage("io.candor.bank..")
            .should().dependOnClassesThat().resideInAnyPackage("io.candor.questionnaire..", "io.candor.review..",
                    "io.candor.ledger..", "io.candor.integration..", "io.candor.trust..", "io.candor.cli..");

    /** What is public must not be able to reach what customers asked or what people did. */
    @ArchTest
    static final ArchRule a_trust_page_knows_the_bank_alone = noClasses().that().resideInAPackage("io.candor.trust..")
            .should().dependOnClassesThat().resideInAnyPackage("io.candor.questionnaire..", "io.candor.review..",
                    "io.candor.ledger..", "io.candor.integration..", "io.candor.cli..");

    @ArchTest
    static final ArchRule a_questionnaire_knows_no_review = noClasses().that()
            .resideInAPackage("io.candor.questionnaire..")
            .should().dependOnClassesThat().resideInAnyPackage("io.candor.review..", "io.candor.ledger..",
                    "io.candor.integration..", "io.candor.cli..");

    @ArchTest
    static final ArchRule the_command_line_needs_no_server = noClasses().that().resideInAPackage("io.candor.cli..")
            .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..",
                    "io.candor.questionnaire..", "io.candor.review..", "io.candor.web..");

    @ArchTest
    static final ArchRule no_empty_names = classes().should().haveSimpleNameNotEndingWith("Impl")
            .andShould().haveSimpleNameNotEndingWith("Util").andShould().haveSimpleNameNotEndingWith("Utils")
            .andShould().haveSimpleNameNotEndingWith("Helper").andShould().haveSimpleNameNotEndingWith("Manager");

    @ArchTest
    static final ArchRule no_layer_packages = noClasses().should().resideInAnyPackage("..util..", "..common..",
            "..misc..", "..dto..", "..service..", "..impl..");

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses().that()
            .resideOutsideOfPackages("io.candor.cli..", "io.candor.app..")
            .should().callMethod(java.time.Instant.class, "now").orShould().callMethod(java.time.LocalDate.class, "now")
            .because("a test must be able to set the day");
}
