/** Packages of learning platforms: QTI of three versions, and H5P; in archives or by themselves. */
package quizhall.quiz.interchange.packages;
