package quizhall.quiz.library;

import java.util.List;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.quiz.interchange.Notice;

/** The refusals that only this service has. */
final class Refusals {

  private Refusals() {}

  /** Also for private quizzes of others: that they are there is nobody's business. */
  static Problem noSuchQuiz() {
    return Problem.notFound("This quiz");
  }

  /** Also one that was thinned out. */
  static Problem noSuchVersion() {
    return Problem.notFound("This version");
  }

  /** Also for those of others. */
  static Problem noSuchDraft() {
    return Problem.notFound("This draft");
  }

  static Problem staleDraft() {
    return Problem.of(409, "stale-draft", "This draft was changed elsewhere in the meantime");
  }

  static Problem tooManyDrafts(int most) {
    return Problem.of(409, "too-many-drafts", "You cannot keep more drafts")
        .withDetail("The limit is %d: save or discard some.".formatted(most));
  }

  static Problem noSuchTag() {
    return Problem.notFound("This tag");
  }

  static Problem staleVersion() {
    return Problem.of(409, "stale-version", "Somebody has changed this quiz in the meantime");
  }

  /** Whoever may edit a quiz is told in words that a change of this kind is not theirs. */
  static Problem visibilityIsTheOwners() {
    return Problem.invalid(
        List.of(new FieldError("visibility", "is for the owner alone to change")));
  }

  static Problem tooManyQuizzes(int most) {
    return Problem.of(409, "too-many-quizzes", "You cannot keep more quizzes")
        .withDetail("The limit is %d, with those in the bin.".formatted(most));
  }

  /** For an attempt at a quiz that was made, and is not its maker's to read any more. */
  static Problem madeAlready() {
    return Problem.of(409, "made-already", "This quiz was made already")
        .withDetail("It is in the bin, or somebody else's by now.");
  }

  /** Also for those of others. */
  static Problem noSuchFolder() {
    return Problem.notFound("This folder");
  }

  static Problem folderExists() {
    return Problem.of(409, "folder-exists", "You have a folder of this name already");
  }

  static Problem noLink() {
    return Problem.of(409, "no-link", "This quiz has no link")
        .withDetail("It is not shared by a link: change who can find it first.");
  }

  /** One and the same for all that are good no more, and for those that never were. */
  static Problem noSuchInvitation() {
    return Problem.of(404, "no-such-invitation", "This invitation is not good any more")
        .withDetail(
            "Somebody has taken it, it was withdrawn, or its time is over. Ask for another one.");
  }

  /** Somebody whom a quiz is not given to. */
  static Problem noSuchPerson() {
    return Problem.notFound("This person");
  }

  /** Also for those of others. */
  static Problem noSuchGroup() {
    return Problem.notFound("This group");
  }

  static Problem groupExists() {
    return Problem.of(409, "group-exists", "You have a group of this name already");
  }

  static Problem tooManyGroups(int most) {
    return Problem.of(409, "too-many-groups", "You cannot have more groups")
        .withDetail("The limit is %d.".formatted(most));
  }

  static Problem tooManyInGroup(int most) {
    return Problem.of(409, "too-many-people", "You cannot have more people in this group")
        .withDetail("The limit is %d, with those who are invited.".formatted(most));
  }

  /** For somebody who is to see a quiz no more, and sees it as one of a group. */
  static Problem sharedWithGroup() {
    return Problem.of(409, "shared-with-group", "This quiz is shared with a group")
        .withDetail("Whoever leaves the group sees it no more.");
  }

  static Problem tooManyPeople(int most) {
    return Problem.of(409, "too-many-people", "You cannot share this quiz with more people")
        .withDetail("The limit is %d, with those who are invited.".formatted(most));
  }

  static Problem tooManyShared(int most) {
    return Problem.of(409, "too-many-shared", "You cannot take more invitations")
        .withDetail("The limit is %d: leave quizzes that you do not need.".formatted(most));
  }

  /** Taken back, over, or never made: one and the same. */
  static Problem noSuchHandover() {
    return Problem.of(404, "no-such-handover", "This quiz is not offered any more")
        .withDetail("It was taken back or declined, or its time is over.");
  }

  /** For an offer to somebody who has the quiz for less. */
  static Problem mayNotEdit() {
    return Problem.of(409, "may-not-edit", "Only who may edit a quiz can have it")
        .withDetail("Let them edit it first.");
  }

  static Problem tooManyHandovers(int most) {
    return Problem.of(409, "too-many-handovers", "You cannot offer more quizzes at once")
        .withDetail("The limit is %d: wait for an answer, or take one back.".formatted(most));
  }

  /** For whoever would get a quiz with what is in it. */
  static Problem noRoomForMedia(int files, long bytes, MediaQuota quota) {
    return Problem.of(409, "no-room-for-media", "There is no room for its pictures and sounds")
        .withDetail(
            "Files that come with it: %d (%d MB). You may keep %d (%d MB), with those that you have."
                .formatted(files, inMegabytes(bytes), quota.files(), quota.bytes() / 1_000_000));
  }

  /** Never 0, so that what is small is not told as nothing. */
  private static long inMegabytes(long bytes) {
    return Math.max(1, Math.ceilDiv(bytes, 1_000_000));
  }

  /** What moderators told an owner is for nobody else. */
  static Problem hiddenStays() {
    return Problem.of(409, "hidden-by-moderator", "A moderator has hidden this quiz")
        .withDetail("It cannot be passed on until it is released. Ask for another look.");
  }

  static Problem hidden() {
    return Problem.of(409, "hidden-by-moderator", "A moderator has hidden this quiz")
        .withDetail("It can be kept for yourself. Ask for another look to publish it again.");
  }

  static Problem notHidden() {
    return Problem.of(409, "not-hidden", "No moderator has hidden this quiz");
  }

  static Problem noModerators() {
    return Problem.of(404, "no-moderators", "Nobody looks at reports here");
  }

  static Problem ownQuiz() {
    return Problem.of(409, "own-quiz", "This quiz is your own");
  }

  static Problem tooManyReports(int most) {
    return Problem.of(409, "too-many-reports", "You cannot report more today")
        .withDetail("The limit is %d a day.".formatted(most));
  }

  static Problem reportedOften() {
    return Problem.of(409, "reported-often", "Many people have reported this quiz already")
        .withDetail("Moderators will look at it.");
  }

  static Problem alreadyJudged() {
    return Problem.of(409, "already-judged", "A moderator has looked at this since you reported it")
        .withDetail("It has not been changed after that.");
  }

  static Problem tooManyFolders(int most) {
    return Problem.of(409, "too-many-folders", "You cannot have more folders")
        .withDetail("The limit is %d.".formatted(most));
  }

  static Problem tooManyFavourites(int most) {
    return Problem.of(409, "too-many-favourites", "You cannot have more favourites")
        .withDetail("The limit is %d.".formatted(most));
  }

  static Problem tooManyTags(int most) {
    return Problem.of(409, "too-many-tags", "You cannot add more tags")
        .withDetail("The limit is %d.".formatted(most));
  }

  static Problem tagInUse() {
    return Problem.of(409, "tag-in-use", "There are quizzes with this tag");
  }

  /** For a file that is not taken, with the reason as the author reads it. */
  static Problem unfitFile(String reason) {
    return Problem.of(422, "unfit-file", "This file cannot be used")
        .withErrors(List.of(new FieldError("file", reason)));
  }

  /** Also for those of others. */
  static Problem noSuchUpload() {
    return Problem.notFound("This upload");
  }

  static Problem uploadInUse() {
    return Problem.of(409, "upload-in-use", "There are quizzes, drafts or imports with this file");
  }

  static Problem tooManyFiles(int most) {
    return Problem.of(409, "too-many-files", "You cannot keep more files")
        .withDetail("The limit is %d.".formatted(most));
  }

  static Problem tooManyBytes(long most) {
    return Problem.of(409, "too-many-bytes", "There is no room for this file")
        .withDetail("All your files together may have %d MB.".formatted(most / 1_000_000));
  }

  /** Files of other tools are of no use without the answers. */
  static Problem answersInside(String format) {
    return Problem.of(403, "answers-inside", "Such a file holds the answers")
        .withDetail(
            "They are for those alone who may edit it. Without them there are the formats quizhall and json,"
                + " and no %s.".formatted(format));
  }

  /** Also for those of others, and where its day is over. */
  static Problem noSuchImport() {
    return Problem.notFound("This import");
  }

  static Problem noAssistant() {
    return Problem.of(404, "no-assistant", "No language model is set up here");
  }

  static Problem tooManyProposals(int most) {
    return Problem.of(409, "too-many-proposals", "You cannot have more quizzes proposed today")
        .withDetail("The limit is %d a day.".formatted(most));
  }

  /** Also for those of others, and where its time is over. */
  static Problem noSuchProposal() {
    return Problem.notFound("This proposal");
  }

  /** With what is wrong, by the place in the file. */
  static Problem notImportable(List<Notice> notices) {
    return Problem.of(422, "not-importable", "Nothing of it can be read as a quiz")
        .withErrors(
            notices.stream()
                .map(
                    notice ->
                        new FieldError(
                            notice.place().isEmpty() ? "file" : notice.place(), notice.message()))
                .toList());
  }

  static Problem tooManyImports(int most) {
    return Problem.of(409, "too-many-imports", "You cannot bring more files today")
        .withDetail("The limit is %d a day.".formatted(most));
  }

  static Problem someRefused(int refused) {
    return Problem.of(409, "some-refused", "Not all of this file can be taken")
        .withDetail(
            "%d places were refused: take the others with goodOnly, or nothing."
                .formatted(refused));
  }
}
