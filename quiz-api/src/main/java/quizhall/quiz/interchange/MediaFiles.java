package quizhall.quiz.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The pictures and sounds of quizzes that leave. */
public interface MediaFiles {

  /** Where nothing comes along. */
  MediaFiles NONE = address -> Optional.empty();

  /** What is at an address, to be closed; empty where it is not kept here. */
  Optional<InputStream> open(String address) throws IOException;
}
