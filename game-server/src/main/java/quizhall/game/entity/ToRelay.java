package quizhall.game.entity;

/** Whatever a relay understands: what its room says, and what it hears on its own node. */
public interface ToRelay {}
