package dev.greenroom.pack;

/**
 * Where something stands in a pack.
 *
 * @param line counted from 1
 * @param key the way to it inside the file, such as {@code key_points[2].probe}; empty for the file itself
 */
record Place(String file, int line, String key) implements Comparable<Place> {

    static Place in(String file, int line) {
        return new Place(file, line, "");
    }

    Place child(String name) {
        return new Place(file, line, key.isEmpty() ? name : key + "." + name);
    }

    Place item(int index, int line) {
        return new Place(file, line, "%s[%d]".formatted(key, index));
    }

    Place onLine(int other) {
        return new Place(file, other, key);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return "%s:%d".formatted(file, line) + (key.isEmpty() ? "" : " " + key);
    }
}
