package io.candor.core.workbook;

/** Why a file cannot be taken in. The slug ends the problem type URI and never changes. */
public enum WorkbookProblem {
    EMPTY_FILE("empty-file", "The file is empty."), NOT_A_WORKBOOK("not-a-workbook",
            "The file is not a workbook that can be read (XLSX, XLSM, XLS or CSV)."), UNSUPPORTED_FORMAT(
                    "unsupported-format",
                    "This spreadsheet format is not supported; save it as XLSX."), ENCRYPTED("encrypted-workbook",
                            "The workbook is protected by a password; save a copy without one."), DAMAGED(
                                    "damaged-workbook",
                                    "The file is damaged or incomplete; open it, save it and upload it again."), FORBIDDEN_XML(
                                            "forbidden-xml",
                                            "The workbook holds XML that no spreadsheet program writes (a document type)."), UNSAFE_ARCHIVE(
                                                    "unsafe-archive",
                                                    "The workbook's archive has unsafe or duplicate entry names."), TOO_MANY_BYTES(
                                                            "too-many-bytes",
                                                            "The file is larger than allowed."), TOO_MANY_INFLATED_BYTES(
                                                                    "too-many-inflated-bytes",
                                                                    "The workbook unpacks to more than allowed."), TOO_MANY_PARTS(
                                                                            "too-many-parts",
                                                                            "The workbook has more parts than allowed."), TOO_MANY_CELLS(
                                                                                    "too-many-cells",
                                                                                    "The workbook has more cells than allowed."), TOO_MANY_MERGES(
                                                                                            "too-many-merges",
                                                                                            "The workbook has more merged ranges than allowed."), TOO_MANY_VALIDATIONS(
                                                                                                    "too-many-validations",
                                                                                                    "The workbook has more data validations than allowed."), TOO_SLOW(
                                                                                                            "too-slow",
                                                                                                            "Reading the workbook took longer than allowed.");

    private final String slug;
    private final String title;

    WorkbookProblem(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    public String slug() {
        return slug;
    }

    /** One sentence for people: what is wrong and, where something helps, what to do. */
    public String title() {
        return title;
    }
}
