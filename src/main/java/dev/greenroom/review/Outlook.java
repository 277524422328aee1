package dev.greenroom.review;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Foretells reviews that all go well. */
@Component
class Outlook {

    private final MemoryModel model;

    Outlook(MemoryModel model) {
        this.model = model;
    }

    /** The reviews of a card that is reviewed as soon as it is due. */
    Expected of(CardRepository.Ahead card, LocalDate today, LocalDate until) {
        LocalDate next = card.due().isBefore(today) ? today : card.due();
        int since = (int) Math.max(0, DAYS.between(card.reviewed(), next));
        Memory memory = model.next(card.memory(), Grade.GOOD, since);
        return new Expected(card.question(), card.reviewed(), card.due(), gaps(memory, next, until));
    }

    /** Days from a first solid answer on that day to the next one, and so on. */
    List<Integer> gaps(LocalDate first, LocalDate until) {
        return gaps(model.first(Grade.GOOD), first, until);
    }

    private List<Integer> gaps(Memory memory, LocalDate from, LocalDate until) {
        List<Integer> gaps = new ArrayList<>();
        Memory now = memory;
        for (LocalDate day = from; !day.isAfter(until); ) {
            int gap = model.interval(now, Card.RETENTION);
            gaps.add(gap);
            day = day.plusDays(gap);
            now = model.next(now, Grade.GOOD, gap);
        }
        return gaps;
    }
}
