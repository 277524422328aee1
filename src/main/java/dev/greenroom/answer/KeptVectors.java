package dev.greenroom.answer;

import static java.util.Objects.requireNonNull;

import dev.greenroom.assessment.PointVectors;
import dev.greenroom.platform.Batches;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the vectors of points in memory, some 15 MB for a guide of sixty questions, and in the database for the next
 * start. What is lost before it is written is computed again.
 */
@Component
class KeptVectors implements PointVectors {

    /** So many are read at a time, some 10 KB each. */
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();
    private final Set<String> unasked = ConcurrentHashMap.newKeySet();
    private final Set<String> unwritten = ConcurrentHashMap.newKeySet();

    KeptVectors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads what was written before, as far as it is not here. */
    void load() {
        List<String> missing = jdbc.sql("select id from point_vector").query(String.class).list().stream()
                .filter(key -> !known.containsKey(key))
                .toList();
        Batches.each(missing, BATCH, this::load);
    }

    private void load(List<String> keys) {
        unasked.addAll(keys);
        jdbc.sql("select id, vectors from point_vector where id in (:keys)")
                .param("keys", keys)
                .query((row, number) -> known.put(row.getString(1), row.getBytes(2)))
                .list();
    }

    @Override
    public Optional<byte[]> find(String key) {
        unasked.remove(key);
        return Optional.ofNullable(known.get(key));
    }

    /**
     * Removes what was read and never asked for, once all texts in use were: another instance has what it uses in memory,
     * and what is asked for again is computed again.
     */
    void dropUnasked() {
        Batches.each(List.copyOf(unasked), BATCH, this::drop);
    }

    private void drop(List<String> keys) {
        jdbc.sql("delete from point_vector where id in (:keys)")
                .param("keys", keys)
                .update();
        keys.forEach(known::remove);
        keys.forEach(unasked::remove);
    }

    /** In memory alone: whoever judges an answer holds a connection, and must not wait for another. */
    @Override
    public void keep(String key, byte[] vectors) {
        known.put(key, vectors);
        unwritten.add(key);
    }

    /** Writes what was kept since; in the background, and in no transaction, which a row that is there would end. */
    void write() {
        for (String key : unwritten) {
            insert(key, requireNonNull(known.get(key)));
            unwritten.remove(key);
        }
    }

    private void insert(String key, byte[] vectors) {
        try {
            jdbc.sql("insert into point_vector (id, vectors) values (?, ?)")
                    .params(key, vectors)
                    .update();
        } catch (DuplicateKeyException writtenMeanwhile) {
            // By another instance, and equal: the key is a digest of the text.
        }
    }
}
