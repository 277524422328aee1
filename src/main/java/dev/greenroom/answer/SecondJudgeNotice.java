package dev.greenroom.answer;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether a second judge may read what is answered, so that none promises more privacy than there is. */
@ControllerAdvice(annotations = Controller.class)
class SecondJudgeNotice {

    private final boolean secondJudge;

    SecondJudgeNotice(Environment environment) {
        this.secondJudge = SecondJudgeAddress.isSet(environment);
    }

    @ModelAttribute("secondJudge")
    boolean secondJudge() {
        return secondJudge;
    }
}
