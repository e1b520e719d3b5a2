package quizhall.load.client;

/** How clients connect. */
public enum Manner {
  /** With as few headers as there have to be; requests share connections that are kept. */
  PLAIN,
  /** With the headers of a browser, and each request on a connection of the client's own. */
  BROWSER
}
