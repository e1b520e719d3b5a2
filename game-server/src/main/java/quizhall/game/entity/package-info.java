/**
 * The room as a sharded, persistent actor: a thin shell around {@link quizhall.game.room}. Owns
 * persistence, timers, passivation, recovery, and the stored and transmitted form of everything.
 */
package quizhall.game.entity;
