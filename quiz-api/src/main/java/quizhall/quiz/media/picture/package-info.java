/** Pictures: checked before they are decoded, and made anew without anything but what is seen. */
package quizhall.quiz.media.picture;
