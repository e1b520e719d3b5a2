package quizhall.core.database;

import org.jdbi.v3.core.Handle;

/** Something that goes out to others if, and only if, the transaction commits. */
public interface Publication {
  /** Writes down what is to go out, in the transaction of this handle. */
  void writeTo(Handle handle);
}
