package dev.greenroom.answer;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Where the second judge is, if anybody runs one: a blank address is none. */
class SecondJudgeAddress implements Condition {

    static boolean isSet(Environment environment) {
        return !environment.getProperty("greenroom.second-judge.url", "").isBlank();
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isSet(context.getEnvironment());
    }
}
