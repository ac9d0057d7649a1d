using System.Collections.Frozen;
using Consultation.Domain.Consensus;

namespace Consultation.Domain;

/// <summary>The sentence of each refusal: what is wrong, and what to do. Written once in each language.</summary>
public static partial class RefusalSentences
{
    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
    {
        ["command.unknown"] = "There is no command “{name}”. See the API's description for those there are.",
        ["command.malformed"] = "The command can't be read: {problems}.",
        ["command.unknownField"] = "The command has a field it doesn't know: {problems}.",
        ["command.tooLarge"] = "The command is larger than {limit} KB. Shorten its texts.",
        ["command.idReused"] = "This id was used for another command. Choose a new id for each command.",
        ["server.busy"] = "The server has too much to do just now. Nothing happened; try again.",
        ["server.notStored"] = "The server could not store this. Nothing happened; try again.",
        ["server.failed"] = "The server made a mistake, and it isn't known whether this was done. Look, and try again with the same id.",
        ["access.signedOut"] = "You are not signed in. Sign in, or open your invitation again.",
        ["access.notYourRole"] = "Your role at this roundtable doesn't do this.",
        ["access.foreignOrigin"] = "This page comes from another site than the server and isn't listened to.",
        ["access.wrongPassword"] = "The name or the password is wrong. After ten wrong passwords an account takes none for five minutes.",
        ["access.tooMany"] = "Too many tries came from here. Try again in {seconds} seconds.",
        ["account.unknown"] = "There is no account “{id}”, or it is closed.",
        ["account.last"] = "This is the last administrator. Make another one first.",
        ["password.weak"] = "The password needs 10 to 256 characters.",
        ["setup.done"] = "This server has its administrator. Sign in instead.",
        ["setup.unknown"] = "This setup link doesn't work. Open the one that the server printed when it was last started.",
        ["invitation.unknown"] = "This link doesn't work, or doesn't any more. Ask whoever sent it for a new one.",
        ["lobby.unknown"] = "There is no roundtable with this code. Look at it again, and ask the facilitator if it doesn't work.",
        ["lobby.full"] = "Too many people wait at the door. Wait until some are let in, and try again.",
        ["lobby.gone"] = "Nobody waits at the door by this request.",
        ["lobby.answered"] = "This request was answered already.",
        ["role.unknown"] = "The account “{id}” doesn't have this role here.",
        ["roundtable.unknown"] = "There is no such roundtable, or you have no part in it.",
        ["roundtable.notLive"] = "The roundtable isn't in session. This can be done once it has been opened.",
        ["roundtable.suspended"] = "The session is suspended. This can be done once it is resumed.",
        ["roundtable.closed"] = "The roundtable is closed.",
        ["roundtable.live"] = "The session is open already.",
        ["roundtable.notClosed"] = "The roundtable isn't closed yet; its record can be read once it is.",
        ["roundtable.rehearsal"] = "This is a rehearsal: nothing of it is published, and it stands in no series.",
        ["roundtable.voteOpen"] = "A vote is open. Close it first.",
        ["id.taken"] = "The id “{id}” is taken. Choose another.",
        ["text.empty"] = "A text is missing: {problems}.",
        ["text.tooLong"] = "A text is too long: {problems}.",
        ["sector.unknown"] = "There is no sector “{id}”.",
        ["sector.inUse"] = "The sector has seats, or had a part in a vote. Move or remove its seats first; after a vote it stays in the record.",
        ["seat.unknown"] = "There is no seat “{id}”.",
        ["seat.notYours"] = "This is another seat's to do.",
        ["seat.noVote"] = "This seat is at the table without a vote.",
        ["seat.absent"] = "This seat isn't at the table. Record its arrival first.",
        ["seat.present"] = "This seat is at the table already.",
        ["seat.steppedOut"] = "This seat has stepped out of this and takes no part in it. Record that it takes part again first.",
        ["person.unknown"] = "There is no person “{id}” here.",
        ["item.unknown"] = "There is no agenda item “{id}”.",
        ["item.notCurrent"] = "This agenda item isn't the current one.",
        ["item.inUse"] = "This agenda item has been taken up and stays in the record.",
        ["floor.closed"] = "The list of speakers is closed.",
        ["floor.alreadyAsked"] = "This seat has asked for the floor already.",
        ["floor.unknown"] = "There is no such request for the floor; it may have been granted or withdrawn.",
        ["floor.notSpeaking"] = "Nobody holds the floor by that speech.",
        ["floor.limitReached"] = "This seat has used the {time} that each seat has for an agenda item. Give it the floor with a limit of its own, or raise the limit for each seat.",
        ["speech.unknown"] = "There is no speech “{id}”; it may have been given in error.",
        ["point.unknown"] = "There is no consensus point “{id}”.",
        ["point.notDraft"] = "This point is on the table already.",
        ["point.notTabled"] = "This point isn't on the table. Table it first.",
        ["point.underWay"] = "This point is being decided. Let that end first.",
        ["point.notSettled"] = "This point hasn't been settled, so there is nothing to reopen.",
        ["point.final"] = "This point has been settled; its text and outcome don't change any more.",
        ["point.versionChanged"] = "The text was revised; its version is {version} now. Look at it, and do this again.",
        ["point.bracketOpen"] = "Brackets are open in this text. Lift them one by one first.",
        ["amendment.unknown"] = "There is no amendment “{id}”.",
        ["amendment.settled"] = "This amendment was accepted, declined or withdrawn already.",
        ["amendment.notYours"] = "This is another seat's amendment.",
        ["bracket.unknown"] = "There is no open bracket “{id}”; it may have been lifted.",
        ["round.unknown"] = "There is no round of voting “{id}”.",
        ["vote.closed"] = "The vote is closed.",
        ["vote.notOnRegister"] = "This seat isn't on the register of this vote.",
        ["vote.reasonNeeded"] = "This needs a reason in words.",
        ["vote.notInSecret"] = "This isn't possible here: a secret vote knows agree, object and abstain, cast by the seat itself and without words, and only an open vote has names.",
        ["vote.stillOpen"] = "The vote is still open. Close it first.",
        ["vote.byHands"] = "This sector votes by raised hands; the facilitator enters its count.",
        ["vote.annulled"] = "This round was annulled. Hold another one.",
        ["vote.alreadyDeclared"] = "The outcome of this vote was declared and is final.",
        ["moment.moved"] = "This moment was moved, or what it was about has ended.",
        ["silence.over"] = "The silence procedure is over.",
        ["silence.reasonNeeded"] = "This needs a reason in words; it is printed.",
        ["rule.invalid"] = "The rule can't be used: {problems}.",
        ["objection.unknown"] = "There is no objection “{id}”.",
        ["objection.notYours"] = "This is another seat's objection.",
        ["position.unknown"] = "The register has no position “{id}” of that roundtable.",
        ["position.superseded"] = "This position is in force no more.",
        ["position.reasonNeeded"] = "A position that is given up without another in its place needs a reason.",
        ["proxy.unknown"] = "This seat has given nobody its proxy.",
        ["proxy.limit"] = "That seat holds {limit} proxies already, as many as one seat may. Choose another.",
        ["proxy.holderAbsent"] = "The seat that holds the proxy isn't at the table. A proxy counts only while its holder is present.",
        ["proxy.circular"] = "A proxy can't be passed on: a seat that has given its own away holds none, and one that holds a proxy gives none away.",
        ["statement.unknown"] = "There is no statement “{id}”.",
        ["statement.notYours"] = "Only a seat that joined this statement can take its signature off it.",
        ["statement.alreadySigned"] = "This seat has signed the statement already.",
        ["note.names"] = "This names {names}; at this level of attribution the record says no such names. Reword it, or keep it with a reason; names are looked for loosely, as an aid.",
        ["action.unknown"] = "There is no action “{id}”.",
        ["action.settled"] = "This action was completed or dropped already. Open it again first.",
        ["action.open"] = "This action is open.",
        ["paper.unknown"] = "There is no paper “{id}”; it may have been removed.",
        ["paper.notUploaded"] = "The file of this paper isn't here. Upload it, then attach it.",
        ["paper.otherFile"] = "Another file was uploaded under this id. Upload this one under an id of its own.",
        ["paper.notPdf"] = "This file isn't a whole PDF: {problems}. Save it as a PDF once more, and choose that one.",
        ["paper.locked"] = "This PDF is locked by encryption, and not everyone could open it. Save it without a password, and choose that one.",
        ["paper.active"] = "This PDF holds more than pages: {problems}. Print or save it as a plain PDF, and choose that one.",
        ["paper.tooLarge"] = "A paper may have at most 20 MB. Save it in a smaller size, or in parts.",
        ["paper.tooMany"] = "There are too many papers here. Attach those that were uploaded, or remove some.",
        ["procedure.unknown"] = "There is no procedural decision “{id}”; it may have been taken out.",
        ["procedure.notCarried"] = "A decision needs more hands for it than against it. This one wasn't carried, so there is nothing to record.",
        ["procedure.nextMeetingMissing"] = "Set when and where to meet next first; then it can be decided.",
        ["note.unknown"] = "There is no note or comment “{id}”.",
        ["document.unknown"] = "There is no document “{name}”.",
        ["minutes.noParagraph"] = "The minutes have no such paragraph.",
        ["minutes.editedMeanwhile"] = "Somebody edited this paragraph meanwhile. Look at it, and put both together.",
        ["minutes.notDraft"] = "The minutes are circulated. Let that end first.",
        ["minutes.notCirculated"] = "No version of the minutes was circulated. Circulate one first.",
        ["minutes.circulationOver"] = "The minutes aren't circulated for corrections now.",
        ["minutes.correctionsOpen"] = "There are corrections nobody has decided on. Accept or decline each first.",
        ["minutes.changedSince"] = "The minutes have changed since version {version} was circulated. Circulate the next version, or approve the draft as it stands.",
        ["minutes.underSilence"] = "A silence procedure on the minutes is under way. Let it end, or cancel it first.",
        ["minutes.immutable"] = "The minutes are approved and don't change any more. Once they are published a corrigendum can be issued.",
        ["minutes.notApproved"] = "The minutes aren't approved yet. Only approved minutes can be published.",
        ["minutes.notPublished"] = "The minutes aren't published yet.",
        ["minutes.publishing"] = "The minutes are being published already. Wait until that has ended.",
        ["correction.unknown"] = "There is no correction “{id}”.",
        ["correction.settled"] = "This correction was accepted or declined already.",
        ["paragraph.unknown"] = "There is no note, comment, statement or point “{id}” to mark.",
        ["parts.inUse"] = "A part that is in use can't be switched off: {problems}.",
        ["attribution.loosened"] = "The session is over, and what was said keeps the protection it was said under. Only a level that names less can be set now.",
        ["import.tooLarge"] = "The file is larger than {limit} MB. Save the list of people alone, without pictures, and try again.",
        ["import.invalid"] = "The file has mistakes, and nothing was taken over. Correct them and choose the file again.",
        ["import.changed"] = "The roundtable has changed since the preview, and nothing was taken over. Look at the preview again.",
        ["import.nothing"] = "There is nothing in the file that isn't at the roundtable already.",
        ["marking.unknown"] = "The roundtable has no marking “{id}”.",
    }.ToFrozenDictionary();

    /// <summary>Every code there is.</summary>
    public static IReadOnlyCollection<string> Codes => English.Keys;

    /// <summary>The sentence of a refusal.</summary>
    /// <exception cref="KeyNotFoundException">The code has no sentence: a mistake of ours.</exception>
    public static string Of(Refusal refusal, Language language)
    {
        var sentence = In(language)[refusal.Code];
        foreach (var (name, value) in refusal.Data)
        {
            sentence = sentence.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return sentence.Replace("{problems}", string.Join("; ", refusal.Fields.Select(f => Said(f, language))), StringComparison.Ordinal);
    }

    /// <summary>What is wrong with a field, in a language.</summary>
    public static string Reason(Problem problem, Language language) => RefusalReasons.Of(problem.Reason, language);

    /// <summary>A field by its path, and what is wrong with it; a name that can't be declined stands before a colon.</summary>
    private static string Said(Problem problem, Language language) =>
        $"{problem.Field}{(language == Language.En ? "" : ":")} {Reason(problem, language)}";

    private static FrozenDictionary<string, string> In(Language language) => language switch
    {
        Language.Ru => Russian,
        Language.Kk => Kazakh,
        _ => English,
    };
}
