package quizhall.quiz.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.core.problem.FieldError;

/** What an owner gives a quiz to others for; each includes those before it. */
public enum Role {
  VIEW,
  PLAY,
  EDIT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String code) {
    return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
  }

  /** As it was sent. */
  public static Checked<Role> check(Optional<String> given) {
    return given
        .flatMap(Role::of)
        .<Checked<Role>>map(Checked.Fit::new)
        .orElseGet(
            () ->
                new Checked.Unfit<>(
                    List.of(new FieldError("role", "must be one of view, play, edit"))));
  }
}
