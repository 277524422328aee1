package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.IntegrationTest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guessing from many places at one name, and from one place at many names. */
class ThrottleIT extends IntegrationTest {

    @Autowired
    private Throttle throttle;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void pass() {
        clock.advance(Duration.ofHours(2));
    }

    @Test
    void oneNameIsGuessedAtFromManyPlacesTwentyTimes() {
        Name name = someone();

        assertThat(refused(IntStream.range(0, 30).mapToObj(at -> wrong(name, somewhere()))))
                .isEqualTo(10);
        assertThat(wrong(someone(), somewhere()).isLater()).isFalse();
    }

    @Test
    void manyNamesAreGuessedAtFromOnePlaceFiftyTimes() {
        Place place = somewhere();

        assertThat(refused(IntStream.range(0, 60).mapToObj(at -> wrong(someone(), place))))
                .isEqualTo(10);
    }

    @Test
    void theOwnerComesInWhereTheyWereBeforeWhileStrangersGuess() {
        Name name = someone();
        SignedIn owner = account(name);
        Place home = somewhere();
        right(name, home, owner);
        IntStream.range(0, 30).forEach(at -> wrong(name, somewhere()));

        assertThat(right(name, home, owner).who()).contains(owner);
        assertThat(right(name, somewhere(), owner).isLater()).isTrue();
    }

    @Test
    void whereAnOwnerWasBeforeTheyGuessTwentyTimes() {
        Name name = someone();
        SignedIn owner = account(name);
        Place home = somewhere();
        right(name, home, owner);

        assertThat(refused(IntStream.range(0, 30).mapToObj(at -> wrong(name, home))))
                .isEqualTo(10);
        assertThat(right(name, home, owner).isLater()).isTrue();
    }

    @Test
    void whatIsRefusedDoesNotMakeTheWaitLonger() {
        Name name = someone();
        Place place = somewhere();
        IntStream.range(0, 5).forEach(at -> wrong(name, place));
        clock.advance(Duration.ofMinutes(10));
        IntStream.range(0, 20).forEach(at -> wrong(name, place));

        clock.advance(Duration.ofMinutes(6));

        assertThat(wrong(name, place).isLater()).isFalse();
    }

    @Test
    void aRightPasswordMakesUpForTheWrongOnesBeforeIt() {
        Name name = someone();
        Place place = somewhere();
        SignedIn owner = account(name);
        IntStream.range(0, 4).forEach(at -> wrong(name, place));
        right(name, place, owner);

        assertThat(refused(IntStream.range(0, 5).mapToObj(at -> wrong(name, place))))
                .isZero();
    }

    @Test
    void onePlaceHearsOfTenTakenNamesAnHourEvenIfItAsksForManyAtOnce() {
        AtomicInteger told = new AtomicInteger();
        Place place = somewhere();

        ask(place, 30, told);

        assertThat(told).hasValue(10);
        assertThat(opening(place)).isPositive();
    }

    /** Before one question is answered, the next is asked. */
    private void ask(Place place, int times, AtomicInteger told) {
        if (times > 0) {
            PasswordCheck asked = throttle.opening(
                    someone(),
                    place,
                    () -> {
                        ask(place, times - 1, told);
                        return true;
                    },
                    Optional::empty);
            told.addAndGet(asked.isLater() ? 0 : 1);
        }
    }

    @Test
    void namesThatAreFreeMayBeAskedForAtOnce() {
        AtomicInteger opened = new AtomicInteger();

        openAtOnce(somewhere(), 30, account(someone()), opened);

        assertThat(opened).hasValue(30);
    }

    @Test
    void noMoreThanACourseSignsUpFromOneRoomEvenIfAllDoAtOnce() {
        AtomicInteger opened = new AtomicInteger();

        openAtOnce(somewhere(), 210, account(someone()), opened);

        assertThat(opened).hasValue(200);
    }

    /** Before it is known whether one name is free, the next is asked for. */
    private void openAtOnce(Place place, int times, SignedIn who, AtomicInteger opened) {
        if (times > 0) {
            PasswordCheck asked = throttle.opening(
                    someone(),
                    place,
                    () -> {
                        openAtOnce(place, times - 1, who, opened);
                        return false;
                    },
                    () -> Optional.of(who));
            opened.addAndGet(asked.who().isPresent() ? 1 : 0);
        }
    }

    @Test
    void anAccountThatIsNotOpenedDoesNotCount() {
        Place room = somewhere();

        assertThat(IntStream.range(0, 210).mapToObj(at -> opening(room))).containsOnly(Duration.ZERO);
    }

    @Test
    void aCourseSignsUpFromOneRoomAndNoMoreThanThatInAnHour() {
        Place room = somewhere();
        SignedIn who = account(someone());

        assertThat(IntStream.range(0, 200).mapToObj(at -> open(who, room))).containsOnly(Duration.ZERO);
        Duration pause = opening(room);

        assertThat(pause).isBetween(Duration.ofMinutes(30), Duration.ofHours(1));
        assertThat(opening(somewhere())).isZero();
        clock.advance(pause);
        assertThat(opening(room)).isZero();
    }

    private Duration open(SignedIn who, Place place) {
        return throttle.opening(someone(), place, () -> false, () -> Optional.of(who))
                .pause();
    }

    private Duration opening(Place place) {
        return throttle.opening(someone(), place, () -> false, Optional::empty).pause();
    }

    @Test
    void whatWasTriedIsForgottenAfterADay() {
        Place place = somewhere();
        wrong(someone(), place);

        clock.advance(Duration.ofHours(23));
        wrong(someone(), somewhere());
        assertThat(rows("attempt", place)).isEqualTo(1);

        clock.advance(Duration.ofHours(1).plusSeconds(1));
        wrong(someone(), somewhere());
        assertThat(rows("attempt", place)).isZero();
    }

    @Test
    void wherePeopleSignedInIsForgottenAfterHalfAYear() {
        Name name = someone();
        SignedIn owner = account(name);
        Place home = somewhere();
        Place elsewhere = somewhere();
        right(name, home, owner);

        clock.advance(Duration.ofDays(179));
        right(name, elsewhere, owner);
        assertThat(rows("known_address", home)).isEqualTo(1);

        clock.advance(Duration.ofDays(1).plusSeconds(1));
        Name another = someone();
        right(another, somewhere(), account(another));
        assertThat(rows("known_address", home)).isZero();
        assertThat(rows("known_address", elsewhere)).isEqualTo(1);
    }

    private int rows(String table, Place place) {
        return jdbc.sql("select count(*) from " + table + " where address_hash = ?")
                .param(place.hash())
                .query(Integer.class)
                .single();
    }

    private SignedIn account(Name name) {
        return accounts.open(name, new Password("seven small green frogs"), Optional.empty())
                .orElseThrow();
    }

    private long refused(Stream<PasswordCheck> verdicts) {
        return verdicts.filter(PasswordCheck::isLater).count();
    }

    private PasswordCheck wrong(Name name, Place place) {
        return throttle.password(name, place, Optional::empty);
    }

    private PasswordCheck right(Name name, Place place, SignedIn who) {
        return throttle.password(name, place, () -> Optional.of(who));
    }

    private static Name someone() {
        return new Name("robin-" + UUID.randomUUID() + "@example.org");
    }

    private static Place somewhere() {
        return Place.of(UUID.randomUUID().toString());
    }
}
