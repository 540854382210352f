package io.candor.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a person may do. Which endpoint wants which is told in one table, in {@code io.candor.access}. */
public enum Role {
    /** Uploads questionnaires, reviews and exports them. */
    SALES,
    /** Keeps the bank: writes, approves, retires. */
    CURATOR,
    /** Lets people and programs in, and sees everything. */
    ADMIN;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> bySlug(String slug) {
        return Stream.of(values()).filter(r -> r.slug().equals(slug)).findFirst();
    }

    @JsonCreator
    static Role read(String slug) {
        return bySlug(slug).orElseThrow(() -> new IllegalArgumentException("known are sales, curator, admin"));
    }
}
