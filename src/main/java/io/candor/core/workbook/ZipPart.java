package io.candor.core.workbook;

/**
 * An entry of the archive as its central directory describes it. Offsets count from the start of the file.
 *
 * @param name with forward slashes
 * @param central offset of its record in the central directory
 * @param centralLength length of that record
 * @param local offset of its local header
 * @param data offset of its packed bytes
 * @param packed number of packed bytes
 * @param size number of bytes unpacked
 * @param crc CRC-32 of the unpacked bytes
 * @param method 0 stored, 8 deflated; anything else cannot be read, but be copied
 */
record ZipPart(String name, int central, int centralLength, int local, int data, int packed, long size, long crc,
        int method) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    int dataEnd() {
        return data + packed;
    }

    boolean folder() {
        return name.endsWith("/");
    }
}
