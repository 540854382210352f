package io.candor.core.workbook;

/** The file formats that can be read and given back; told apart by content, never by file name. */
public enum WorkbookFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), XLSM("xlsm",
            "application/vnd.ms-excel.sheet.macroEnabled.12"), XLS("xls",
                    "application/vnd.ms-excel"), CSV("csv", "text/csv");

    private final String extension;
    private final String mediaType;

    WorkbookFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
