package dev.greenroom.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTests {

    @Test
    void tellsHouseholdsApart() {
        assertThat(Place.of("192.0.2.1")).isNotEqualTo(Place.of("192.0.2.2"));
        assertThat(Place.of("2001:db8:0:1::1")).isEqualTo(Place.of("2001:db8:0:1:ffff::2"));
        assertThat(Place.of("2001:db8:0:1::1")).isNotEqualTo(Place.of("2001:db8:0:2::1"));
    }

    @Test
    void isTheSameWhateverThePort() {
        assertThat(Place.of("192.0.2.1:50000")).isEqualTo(Place.of("192.0.2.1"));
        assertThat(Place.of("[2001:db8:0:1::1]:50000")).isEqualTo(Place.of("2001:db8:0:1::1"));
        assertThat(Place.of("[2001:db8:0:1::1]")).isEqualTo(Place.of("2001:db8:0:1::1"));
    }

    @Test
    void takesWhatIsNoAddressAsItIs() {
        assertThat(Place.of("nonsense:here")).isNotEqualTo(Place.of("nonsense:there"));
        assertThat(Place.of("nonsense:80")).isNotEqualTo(Place.of("nonsense:81"));
        assertThat(Place.of("")).isEqualTo(Place.of(""));
    }
}
