package dev.greenroom.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The questions, tips and FAQ for one role.
 *
 * @param digest tells its content from any other, in hexadecimal
 * @param introduction Markdown
 * @param conclusion Markdown
 * @param topics those in use, in the order shown
 * @param questions how many there are to practise
 */
public record Guide(
        UUID id,
        String slug,
        String role,
        String title,
        String summary,
        int version,
        String digest,
        String introduction,
        String conclusion,
        List<Topic> topics,
        int questions) {

    /** The topic of that name. */
    public Optional<Topic> topic(String slug) {
        return topics.stream().filter(topic -> topic.slug().equals(slug)).findFirst();
    }
}
