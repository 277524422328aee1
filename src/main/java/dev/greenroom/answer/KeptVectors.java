package dev.greenroom.answer;

import dev.greenroom.assessment.PointVectors;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the vectors of points in the database, and all of them in memory: some 15 MB for a guide of sixty questions. */
@Component
class KeptVectors implements PointVectors {

    private final JdbcClient jdbc;
    private final Map<String, byte[]> loaded = new ConcurrentHashMap<>();

    KeptVectors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads everything that was kept before. */
    void load() {
        jdbc.sql("select id, vectors from point_vector")
                .query((row, number) -> loaded.put(row.getString(1), row.getBytes(2)))
                .list();
    }

    @Override
    public Optional<byte[]> find(String key) {
        return Optional.ofNullable(loaded.get(key));
    }

    /** In a transaction of its own: what another instance has kept meanwhile must not undo an answer. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = DuplicateKeyException.class)
    public void keep(String key, byte[] vectors) {
        loaded.put(key, vectors);
        try {
            jdbc.sql("insert into point_vector (id, vectors) values (?, ?)")
                    .params(key, vectors)
                    .update();
        } catch (DuplicateKeyException keptMeanwhile) {
            // They are equal: the key is a digest of the text.
        }
    }
}
