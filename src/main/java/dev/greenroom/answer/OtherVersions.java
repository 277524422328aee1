package dev.greenroom.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The texts of one answer that did not become the answer, each once. */
class OtherVersions {

    private final Map<UUID, OtherVersion> versions;

    OtherVersions(Map<UUID, OtherVersion> versions) {
        this.versions = versions;
    }

    /** Keeps a text unless it is blank, what stands anyway, or kept already, itself or typed on. */
    void keep(OtherVersion version, Draft standing) {
        boolean isKnown = version.text().isBlank()
                || version.text().equals(standing.text())
                || versions.values().stream().anyMatch(other -> other.isSameText(version) || other.continues(version));
        if (!isKnown) {
            versions.values().removeIf(version::continues);
            versions.put(UUID.randomUUID(), version);
        }
    }

    /** What stands again is no other version any more. */
    void forget(Step step, String standing) {
        versions.values()
                .removeIf(version -> version.step() == step && version.text().equals(standing));
    }

    /** Takes a version out, if it is still there. */
    Optional<OtherVersion> take(UUID id) {
        return Optional.ofNullable(versions.remove(id));
    }

    List<KeptText> kept() {
        return versions.entrySet().stream()
                .map(entry -> KeptText.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(KeptText::keptAt).thenComparing(KeptText::id))
                .toList();
    }
}
