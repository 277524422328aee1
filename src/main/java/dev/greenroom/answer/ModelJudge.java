package dev.greenroom.answer;

import dev.greenroom.assessment.Rubric;
import dev.greenroom.assessment.SecondJudge;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;

/** A language model at an address that speaks OpenAI's protocol. Asked once an answer; of its reply only what quotes show counts. */
class ModelJudge implements SecondJudge {

    private static final Logger LOG = LoggerFactory.getLogger(ModelJudge.class);

    private final ChatModel model;

    /**
     * @param url what comes before {@code /chat/completions}
     * @param key blank if the address asks for none
     * @param limit for the whole call
     */
    ModelJudge(String url, String model, String key, Duration limit) {
        if (url.isBlank()) {
            // The client would fall back to an address on the internet.
            throw new IllegalArgumentException("A second judge needs an address.");
        }
        // A null key would be looked for in variables that were set for other programs.
        OpenAiChatOptions options = OpenAiChatOptions.builder()
                .baseUrl(url.strip())
                .apiKey(key.strip())
                .model(model)
                .temperature(0.0)
                .timeout(limit)
                .maxRetries(0)
                .outputSchema(ModelReply.SCHEMA)
                .build();
        this.model = OpenAiChatModel.builder().options(options).build();
    }

    @Override
    public Optional<List<Opinion>> judge(Rubric rubric, String answer) {
        try {
            String reply = text(model.call(prompt(rubric, answer)));
            List<Opinion> opinions = ModelReply.read(reply).opinions(rubric, answer);
            return opinions.isEmpty() ? Optional.empty() : Optional.of(opinions);
        } catch (RuntimeException failed) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The app ends, and another will ask.");
            }
            // Its message may hold what the learner said, which is for no log.
            LOG.warn("The second judge gave no opinion: {}", failed.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Nobody who writes an answer can know the line that ends it. */
    private static Prompt prompt(Rubric rubric, String answer) {
        var instructions = new ModelInstructions("ANSWER-" + UUID.randomUUID());
        return new Prompt(
                new SystemMessage(instructions.system(rubric)), new UserMessage(instructions.delimited(answer)));
    }

    private static String text(ChatResponse response) {
        var result = Objects.requireNonNull(response.getResult(), "no reply");
        return Objects.requireNonNull(result.getOutput().getText(), "an empty reply");
    }
}
