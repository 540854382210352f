package io.candor.integration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One try of a delivery. */
@Entity
@Table(name = "webhook_attempt")
public class WebhookAttempt extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(name = "delivery_id")
    public UUID deliveryId;
    public Instant at;
    public int millis;
    /** Null where no reply came. */
    public Integer status;
    public String error;
    /** The beginning of what the receiver said. */
    public String response;

    static WebhookAttempt of(UUID delivery, Instant at, Courier.Outcome outcome) {
        WebhookAttempt a = new WebhookAttempt();
        a.deliveryId = delivery;
        a.at = at;
        a.millis = (int) outcome.took().toMillis();
        a.status = outcome.status();
        a.error = outcome.error();
        a.response = outcome.response();
        return a;
    }

    static List<WebhookAttempt> of(UUID delivery) {
        return list("deliveryId = ?1 order by id", delivery);
    }
}
