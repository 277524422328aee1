package dev.greenroom.pack;

/**
 * Where something stands in a pack.
 *
 * @param line counted from 1
 * @param key the way to it inside the file, such as {@code key_points[2].probe}; empty for the file itself
 */
record Position(String file, int line, String key) implements Comparable<Position> {

    static Position in(String file, int line) {
        return new Position(file, line, "");
    }

    Position child(String name) {
        return new Position(file, line, key.isEmpty() ? name : key + "." + name);
    }

    Position item(int index, int line) {
        return new Position(file, line, "%s[%s]".formatted(key, index));
    }

    Position onLine(int other) {
        return new Position(file, other, key);
    }

    @Override
    public int compareTo(Position other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return "%s:%s".formatted(file, line) + (key.isEmpty() ? "" : " " + key);
    }
}
