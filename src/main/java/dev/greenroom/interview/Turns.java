package dev.greenroom.interview;

import dev.greenroom.bank.Question;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The turns of an interview in the order in which they are asked: those asked, of which one may be open, before those waiting. */
@Embeddable
class Turns {

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "interview_id", nullable = false, updatable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Turn> turns = new ArrayList<>();

    protected Turns() {}

    Turns(List<Question> questions) {
        questions.forEach(question -> turns.add(Turn.of(question, turns.size() + 1)));
    }

    Optional<Turn> open() {
        return turns.stream().filter(Turn::isOpen).findFirst();
    }

    /** The one to ask next. */
    Optional<Turn> next() {
        return waiting().findFirst();
    }

    /** How long those would take that were not asked yet. */
    Duration waitingTime() {
        return waiting().map(Turn::slot).reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<Turn> waiting() {
        return turns.stream().filter(Turn::isWaiting);
    }

    List<Turn> asked() {
        return turns.stream().filter(turn -> !turn.isWaiting()).toList();
    }

    /** One that was asked, by its place from 1. */
    Optional<Turn> asked(int position) {
        return asked().stream().filter(turn -> turn.position() == position).findFirst();
    }

    /** The place of the one that was asked last. */
    int position() {
        return asked().size();
    }

    int size() {
        return turns.size();
    }

    List<Turn> all() {
        return Collections.unmodifiableList(turns);
    }
}
