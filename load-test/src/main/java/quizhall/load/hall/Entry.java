package quizhall.load.hall;

/** Where clients come in. */
public enum Entry {
  /** Those of one room at the same node, as a proxy that knows of rooms brings them. */
  NODE_OF_THE_ROOM,
  /** At all nodes in turn, as a proxy that knows nothing of rooms brings them. */
  EVERY_NODE,
  /** Through the NGINX of the cluster. */
  NGINX
}
