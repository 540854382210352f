package io.candor.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/**
 * Dates and times as the person who looks at the page reads them: absolute with the weekday, relative in brackets, in
 * their zone, which the page's script tells in a cookie. Templates read it as {@code cdi:viewer}, mostly through the tags
 * {@code day} and {@code moment}.
 */
@Named("viewer")
@RequestScoped
public class Viewer {

    private static final String ZONE = "candor-zone";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm",
            Locale.ENGLISH);

    @Inject
    HttpServerRequest request;
    @Inject
    Clock clock;

    /** The viewer's zone; UTC until their browser told. */
    public ZoneId getZone() {
        Cookie cookie = request.getCookie(ZONE);
        try {
            return cookie == null ? ZoneOffset.UTC : ZoneId.of(cookie.getValue());
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), getZone());
    }

    /** For example {@code Fri 27 Nov 2026}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example {@code in 7 days}. */
    public String daysFrom(LocalDate day) {
        return Relative.days(ChronoUnit.DAYS.between(getToday(), day));
    }

    public boolean past(LocalDate day) {
        return day.isBefore(getToday());
    }

    /** Whether a day is at most a week ahead, or over. */
    public boolean soon(LocalDate day) {
        return ChronoUnit.DAYS.between(getToday(), day) <= 7;
    }

    /** For example {@code Fri 27 Nov 2026, 14:05}. */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(getZone()));
    }

    /** For example {@code 2 h ago}. */
    public String since(Instant at) {
        return Relative.to(Duration.between(clock.instant(), at));
    }
}
