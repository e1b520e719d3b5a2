package quizhall.quiz;

import java.time.Duration;
import java.util.Optional;
import quizhall.core.config.Settings;
import quizhall.quiz.assistant.ChatCompletions;
import quizhall.quiz.assistant.Commission;
import quizhall.quiz.library.ProposalLimits;

/**
 * What quiz-api reads of {@code quizhall.quiz.assistant}, checked.
 *
 * @param server of the language model, where one is configured
 */
record AssistantSettings(Optional<ChatCompletions.Server> server, ProposalLimits limits) {

  private static final int MOST = 1_000_000;

  static AssistantSettings of(Settings settings) {
    Settings assistant = settings.at("quizhall.quiz.assistant");
    Duration longest = assistant.duration("longest-reply");
    if (!longest.isPositive()) {
      throw assistant.bad("longest-reply", "must be more than nothing");
    }
    return new AssistantSettings(
        server(assistant, longest),
        new ProposalLimits(
            new Commission.Limits(
                assistant.integer("topic-length", 1, MOST),
                assistant.integer("material-length", 1, MOST),
                assistant.integer("questions", 1, MOST)),
            longest,
            assistant.integer("replies-at-once", 1, MOST),
            assistant.integer("proposals-per-day", 1, MOST),
            settings.duration("quizhall.retention.proposals")));
  }

  private static Optional<ChatCompletions.Server> server(Settings assistant, Duration longest) {
    if (!assistant.has("url")) {
      return Optional.empty();
    }
    return Optional.of(
        new ChatCompletions.Server(
            assistant.uri("url"), assistant.optionalText("key"), assistant.text("model"), longest));
  }
}
