package dev.greenroom.pack;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The files of packs that were imported, as they came. */
@Component
class StoredPacks {

    private final JdbcTemplate jdbc;

    StoredPacks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps these files instead of those that were there; the guide must be in the bank. */
    void replace(String slug, PackFiles files) {
        jdbc.update("delete from pack_file where slug = ?", slug);
        List<Object[]> rows = files.byPath().entrySet().stream()
                .map(file -> new Object[] {slug, file.getKey(), file.getValue()})
                .toList();
        jdbc.batchUpdate("insert into pack_file (slug, path, content) values (?, ?, ?)", rows);
    }

    Optional<PackFiles> find(String slug) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        jdbc.query(
                "select path, content from pack_file where slug = ?",
                row -> {
                    files.put(row.getString(1), row.getBytes(2));
                },
                slug);
        return files.isEmpty() ? Optional.empty() : Optional.of(new PackFiles(files));
    }

    List<String> slugs() {
        return jdbc.queryForList("select distinct slug from pack_file", String.class);
    }
}
