package quizhall.quiz.testing;

import com.typesafe.config.ConfigFactory;
import quizhall.core.config.Settings;
import quizhall.quiz.QuizSettings;
import quizhall.quiz.content.QuizLimits;

/** The documented defaults. */
public final class Limits {

  public static final QuizLimits DEFAULT =
      QuizSettings.limits(
          Settings.of(ConfigFactory.parseResources("reference.conf").resolve())
              .at("quizhall.quiz.limits"));

  private Limits() {}
}
