package dev.greenroom.answer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.platform.WrongSetting;
import org.junit.jupiter.api.Test;

class SecondJudgeConfigurationTests {

    @Test
    void anAddressWithoutAModelEndsTheStart() {
        assertThatThrownBy(() -> new SecondJudgeConfiguration("http://127.0.0.1:11434/v1", " ", ""))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("GREENROOM_SECOND_JUDGE_MODEL");
    }
}
