package quizhall.game.room.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Nothing is asked: something to look at between questions.
 *
 * @param body what stands below its title
 */
public record SlideTask(Optional<String> body) implements Task {
  @Override
  public Kind kind() {
    return Kind.SLIDE;
  }

  @Override
  public List<String> texts() {
    return body.stream().toList();
  }

  @Override
  public boolean takesAnswers() {
    return false;
  }

  @Override
  public boolean hasKey() {
    return false;
  }

  /** Whatever is said is an answer to something else. */
  @Override
  public Optional<Misfit> misfit(Response given) {
    return Optional.of(Misfit.WRONG_KIND);
  }

  @Override
  public Response settled(Response given) {
    return given;
  }

  @Override
  public Grade grade(Response settled) {
    return new Grade.Ungraded();
  }

  @Override
  public Tally.Nothing tally(Collection<Response> settled) {
    return new Tally.Nothing();
  }
}
