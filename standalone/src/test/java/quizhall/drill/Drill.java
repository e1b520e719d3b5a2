package quizhall.drill;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A test that plays games through a fault, and that {@code ./quizhall drill} runs by name. What it
 * measures goes to JUnit's {@code TestReporter}; what this machine cannot do is an assumption with
 * a reason.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@Tag(Drill.TAG)
public @interface Drill {
  String TAG = "drill";

  /** The key of what a long drill reports while it goes on. */
  String NEWS = "news";

  /** Its name for {@code ./quizhall drill}. */
  String value();

  /** What happens in it, in one sentence. */
  String about();
}
