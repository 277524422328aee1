package dev.greenroom.learner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** One file on its way into what a learner has. Importing it again adds nothing. */
public class DataImport {

    /** Only the same file brought as a guest and with an account makes two things look the same. */
    private static final int MOST_ALIKE = 100;

    private final UUID learner;
    private final Set<String> told = new HashSet<>();
    private final Map<UUID, UUID> ids = new HashMap<>();
    private final Set<UUID> claimed = new HashSet<>();
    private final Set<UUID> missing = new HashSet<>();
    private final Set<String> leftOut = new TreeSet<>();

    DataImport(UUID learner) {
        this.learner = learner;
    }

    public UUID learner() {
        return learner;
    }

    /** Refuses the whole file if it tells of the same thing again, which would be looked for among all that came before. */
    public void tellOnce(String list, UUID thing) {
        require(told.add(list + " " + thing), "contradiction");
    }

    /** The id that a thing of the file gets here: always the same for the same learner, and never that of another's. */
    public UUID newId(UUID old) {
        return UUID.nameUUIDFromBytes((learner + " " + old).getBytes(UTF_8));
    }

    /** Remembers what a thing of the file is here. */
    public void put(UUID old, UUID here) {
        ids.put(old, here);
        claimed.add(here);
    }

    /**
     * Which thing that is here a thing of the file is, if any: the one with the id that it gets here, else one that looks
     * the same. Nothing is two things of the file.
     *
     * @param id that it gets here
     * @param alike what looks the same here, that with the id among them
     */
    public Optional<UUID> known(UUID id, List<UUID> alike) {
        require(alike.size() <= MOST_ALIKE, "contradiction");
        return alike.contains(id)
                ? Optional.of(id)
                : alike.stream().filter(here -> !claimed.contains(here)).findFirst();
    }

    /** What a thing of the file is here, if it came before in the file. */
    public Optional<UUID> find(UUID old) {
        return Optional.ofNullable(ids.get(old));
    }

    /**
     * Notes that something of the file was not taken over: this installation does not have what it is about, has no room
     * for it, or has something else in its place.
     *
     * @param name what the learner is told
     */
    public void leaveOut(String name) {
        leftOut.add(name);
    }

    /** A thing of the file is not here as the file has it, and so neither is what comes later in the file about it. */
    public void leaveOut(UUID old, String name) {
        missing.add(old);
        leaveOut(name);
    }

    /** Whether a thing of the file was left out, if it came before in the file. */
    public boolean isLeftOut(UUID old) {
        return missing.contains(old);
    }

    Set<String> leftOut() {
        return leftOut;
    }

    /**
     * Refuses the whole file unless this holds of its current entry.
     *
     * @param otherwise what is wrong, as the end of a message key
     */
    public void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidData(otherwise, 0, null);
        }
    }
}
