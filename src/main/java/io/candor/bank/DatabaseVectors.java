package io.candor.bank;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.candor.core.Sha256;
import io.candor.core.matching.VectorStore;

/** Keeps sentence vectors in the database: each text is put through the model once, on whichever node sees it first. */
@ApplicationScoped
public class DatabaseVectors implements VectorStore {

    private static final int BATCH = 500;

    @Inject
    AgroalDataSource database;

    @Override
    public Map<Sha256, byte[]> find(String model, Collection<Sha256> texts) {
        Map<Sha256, byte[]> found = new HashMap<>();
        String query = "select text_digest, vector from text_vector where model = ? and text_digest = any(?)";
        try (Connection c = database.getConnection(); PreparedStatement s = c.prepareStatement(query)) {
            s.setString(1, model);
            s.setArray(2, c.createArrayOf("bpchar", texts.stream().map(Sha256::hex).toArray()));
            try (ResultSet rows = s.executeQuery()) {
                while (rows.next()) {
                    found.put(new Sha256(rows.getString(1)), rows.getBytes(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("stored vectors cannot be read", e);
        }
        return found;
    }

    @Override
    public void save(String model, Map<Sha256, byte[]> vectors) {
        // Sorted: two nodes that save the same texts at once must not wait for each other in a circle.
        List<Map.Entry<Sha256, byte[]>> rows = new ArrayList<>(vectors.entrySet());
        rows.sort(Map.Entry.comparingByKey());
        String insert = "insert into text_vector (model, text_digest, vector) values (?, ?, ?) on conflict do nothing";
        try (Connection c = database.getConnection(); PreparedStatement s = c.prepareStatement(insert)) {
            int waiting = 0;
            for (Map.Entry<Sha256, byte[]> row : rows) {
                s.setString(1, model);
                s.setString(2, row.getKey().hex());
                s.setBytes(3, row.getValue());
                s.addBatch();
                if (++waiting % BATCH == 0) {
                    s.executeBatch();
                }
            }
            s.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("vectors cannot be stored", e);
        }
    }
}
