package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.NOT_A_WORKBOOK;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The encoding of a text file: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8 if it is
 * valid, else Windows-1252, what Excel in western countries writes. Decoding is strict, so that encoding gives the same
 * bytes again.
 *
 * @param charset of the text
 * @param mark whether the file starts with a byte order mark
 */
record TextEncoding(Charset charset, boolean mark) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** @throws WorkbookRejectedException if the bytes are no text */
    static TextEncoding of(byte[] file) {
        Optional<Charset> marked = marked(file);
        if (marked.isPresent()) {
            return new TextEncoding(marked.get(), true);
        }
        Charset wide = file.length < 2 || file.length % 2 == 1 ? null : wide(file);
        return Stream.of(Optional.ofNullable(wide), Optional.of(StandardCharsets.UTF_8), Optional.of(WINDOWS_1252))
                .flatMap(Optional::stream)
                .map(charset -> new TextEncoding(charset, false))
                .filter(encoding -> encoding.text(file).isPresent())
                .findFirst().orElseThrow(TextEncoding::binary);
    }

    String decode(byte[] file) {
        return text(file).orElseThrow(TextEncoding::binary);
    }

    byte[] encode(String text) {
        return ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    }

    /** Empty where the bytes are not valid in this encoding, or not text: control characters stand in no table. */
    private Optional<String> text(byte[] file) {
        try {
            String all = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            String text = mark ? all.substring(1) : all;
            boolean plain = text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
            return plain ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> marked(byte[] file) {
        int a = file[0] & 0xFF;
        int b = file.length > 1 ? file[1] & 0xFF : 0;
        int c = file.length > 2 ? file[2] & 0xFF : 0;
        if (a == 0xEF && b == 0xBB && c == 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (a == 0xFE && b == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return a == 0xFF && b == 0xFE ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static Charset wide(byte[] file) {
        if (file[0] == 0 && file[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return file[0] != 0 && file[1] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    private static WorkbookRejectedException binary() {
        return new WorkbookRejectedException(NOT_A_WORKBOOK, "The file is neither a workbook nor a table of text.");
    }
}
