/**
 * Sounds: measured, and copied without anything but what is heard. Each format is copied part by
 * part, and only parts that are known go along; what is heard is not packed anew.
 */
package quizhall.quiz.media.sound;
