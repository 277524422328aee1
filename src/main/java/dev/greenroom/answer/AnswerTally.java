package dev.greenroom.answer;

import dev.greenroom.platform.Tallies;
import dev.greenroom.platform.Tally;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AnswerTally {

    @Bean
    Tally answersTally(Tallies tallies) {
        return tallies.of("answer.tally", 30, "answer where answered = true and answer_closed_at >= ?");
    }
}
