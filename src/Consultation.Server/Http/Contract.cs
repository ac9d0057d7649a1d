using Consultation.Domain;
using Consultation.Domain.Consensus;

namespace Consultation.Server.Http;

// What the HTTP API takes and gives besides commands and views. The pages' types are made from these records; a
// nullable field is left out where there is nothing to say.

/// <summary>Whether this server still waits for its first administrator.</summary>
public sealed record SetupState(bool Needed);

/// <summary>The first administrator: the token of the setup link, the name to sign in with, the name to be called by, a password.</summary>
public sealed record SetupRequest(string? Token, string? Account, string? Name, string? Password);

/// <summary>Signs in: the account's sign-in name and its password.</summary>
public sealed record SignInRequest(string? Account, string? Password);

/// <summary>Chooses a password; the current one is asked for where there is one.</summary>
public sealed record PasswordRequest(string? Current, string? Password);

/// <summary>Redeems a link (<c>token</c>), or asks in the lobby by a room code.</summary>
public sealed record JoinByRequest(string? Token, string? Code, string? Name, string? Organisation);

/// <summary>What a link gave.</summary>
/// <param name="Roundtable">The roundtable; none where the link was an account's.</param>
/// <param name="As">The seat or role: <c>facilitator</c>, <c>seat:gov1</c>.</param>
/// <param name="Next">The page to go to.</param>
public sealed record Joined(string? Roundtable, string? As, string Next);

/// <summary>A request in the lobby, as the one who asked sees it.</summary>
public sealed record LobbyRequest(string Id, LobbyState State, Text? Title, string? Roundtable, string? As);

/// <summary>What the caller's browser asked for in lobbies.</summary>
public sealed record LobbyRequests(IReadOnlyList<LobbyRequest> Requests);

/// <summary>What became of a request in the lobby.</summary>
public enum LobbyState
{
    /// <summary>Nobody has said yes or no.</summary>
    Waiting,

    /// <summary>Admitted to a seat.</summary>
    Admitted,

    /// <summary>Turned away.</summary>
    Declined,
}

/// <summary>Who is asking, and what this browser may be.</summary>
/// <param name="Account">The account signed in, if any.</param>
/// <param name="Grants">What it may be at roundtables, by role or invitation.</param>
/// <param name="Now">The server's clock.</param>
/// <param name="Build">The server's build; a page of another one loads itself anew.</param>
/// <param name="Encrypted">Whether nobody on the network can listen in: HTTPS, or this machine itself.</param>
public sealed record Me(SignedIn? Account, IReadOnlyList<MyGrant> Grants, DateTimeOffset Now, string Build, bool Encrypted);

/// <summary>The account signed in.</summary>
/// <param name="Account">The name it signs in with.</param>
/// <param name="Name">The name it is called by.</param>
/// <param name="HasPassword">Whether it has a password yet; an account made with a link has none at first.</param>
public sealed record SignedIn(string Account, string Name, AccountRole Role, bool HasPassword);

/// <summary>A part at a roundtable.</summary>
/// <param name="As">As commands and Join name it: <c>facilitator</c>, <c>seat:gov1</c>.</param>
/// <param name="SeatName">The seat's name, where it is one.</param>
public sealed record MyGrant(string Roundtable, Text Title, string As, Role Role, string? Seat, Text? SeatName);

/// <summary>What an account may do at the server; at a roundtable it is what it has been given there.</summary>
public enum AccountRole
{
    /// <summary>Runs the server and its accounts; creates roundtables.</summary>
    Administrator,

    /// <summary>Creates, prepares and publishes; sees every roundtable as an observer.</summary>
    Staff,

    /// <summary>Creates roundtables and runs them.</summary>
    Facilitator,

    /// <summary>Has no part but those it is given.</summary>
    Rapporteur,
}

/// <summary>An account, as administrators see it.</summary>
/// <param name="Link">A sign-in link, in the answer that made it and in no other.</param>
public sealed record AccountShape(string Account, string Name, AccountRole Role, bool HasPassword, bool Closed, string? Link);

/// <summary>The accounts.</summary>
public sealed record AccountList(IReadOnlyList<AccountShape> Accounts);

/// <summary>A new account.</summary>
public sealed record NewAccount(string? Account, string? Name, AccountRole? Role);

/// <summary>A change to an account: what is given is changed; <c>newLink</c> makes a new sign-in link and ends the one before.</summary>
public sealed record AccountChange(string? Name, AccountRole? Role, bool? Closed, bool? NewLink);

/// <summary>A roundtable in a list.</summary>
/// <param name="Series">The series it is of.</param>
/// <param name="Minutes">How far its minutes are, for those who write or publish them.</param>
public sealed record RoundtableSummaryShape(
    string Id, string Title, Stage Stage, DateTimeOffset? Start, long Number, IReadOnlyList<string> Roles, string? Series, MinutesProgressShape? Minutes);

/// <summary>How far minutes are.</summary>
/// <param name="Until">Until when corrections can be proposed.</param>
/// <param name="Corrections">How many wait to be decided on.</param>
public sealed record MinutesProgressShape(MinutesStage Stage, DateTimeOffset? Until, int Corrections);

/// <summary>The roundtables the caller has a part in.</summary>
public sealed record RoundtableList(IReadOnlyList<RoundtableSummaryShape> Roundtables);

/// <summary>One roundtable.</summary>
/// <param name="Roles">What the caller may be there, the most first.</param>
/// <param name="Code">The room code, for those who show it: facilitator, rapporteur, display.</param>
/// <param name="JoinUrl">The address where the code is typed, without scheme, for the same.</param>
/// <param name="JoinQr">That address with the code behind it, as a QR code, for the same.</param>
/// <param name="Rehearses">The roundtable this is a rehearsal of, if it is one.</param>
public sealed record RoundtableInfo(
    string Id, Text Title, Stage Stage, DateTimeOffset? Start, long Number, IReadOnlyList<string> Roles, string? Code, string? JoinUrl, QrShape? JoinQr,
    RoundtableId? Rehearses);

/// <summary>A QR code as a path of an SVG.</summary>
/// <param name="Size">The width of the whole, with the quiet zone around it.</param>
public sealed record QrShape(string Path, int Size);

/// <summary>A role an account has at a roundtable.</summary>
/// <param name="Implied">Whether it has it for having created the roundtable, until a facilitator is named.</param>
public sealed record RoleShape(string Account, string Name, Role Role, bool Implied);

/// <summary>The accounts that have a role at a roundtable.</summary>
public sealed record RoleList(IReadOnlyList<RoleShape> Roles);

/// <summary>Gives an account a role at a roundtable: facilitator, rapporteur or observer.</summary>
public sealed record RoleRequest(string? Account, Role? Role);

/// <summary>An invitation: whoever opens its link is that seat or role, until it is replaced or withdrawn.</summary>
/// <param name="As">The seat or role: <c>seat:gov1</c>, <c>display</c>.</param>
/// <param name="Person">The person of the seat it is for, if it is for one.</param>
/// <param name="Link">The link, the same each time it is printed.</param>
/// <param name="Qr">The link as a QR code: the path of the dark modules in an SVG of <c>qrSize</c> by <c>qrSize</c> units.</param>
/// <param name="Redeemed">When it was first opened.</param>
public sealed record InvitationShape(
    string As, string? Person, int Generation, string Link, string Qr, int QrSize, DateTimeOffset? Redeemed);

/// <summary>The invitations of a roundtable.</summary>
public sealed record InvitationList(IReadOnlyList<InvitationShape> Invitations);

/// <summary>Makes invitations where there are none yet; <c>replace</c> makes new ones and ends those before, with the connections they gave.</summary>
public sealed record InvitationRequest(IReadOnlyList<string>? As, string? Person, bool? Replace);

/// <summary>Who waits at the door, and who is connected.</summary>
/// <param name="Code">The room code: eight digits.</param>
/// <param name="Connected">How many pages are connected.</param>
/// <param name="Seats">The seats with a page connected.</param>
public sealed record LobbyShape(string Code, IReadOnlyList<WaitingShape> Waiting, int Connected, IReadOnlyList<string> Seats);

/// <summary>Somebody who waits at the door.</summary>
public sealed record WaitingShape(string Id, string Name, string Organisation, DateTimeOffset Since);

/// <summary>Changes the room code; who waits goes on waiting.</summary>
public sealed record LobbyChange(bool? NewCode);

/// <summary>Admits who waits to a seat.</summary>
public sealed record Admission(string? Seat);

/// <summary>The seats at the table, for everyone who has a part in it.</summary>
public sealed record SeatListShape(IReadOnlyList<ListedSeat> Seats, IReadOnlyList<ListedSector> Sectors);

/// <summary>A seat in the list.</summary>
public sealed record ListedSeat(string Id, Text Name, string Sector, bool Votes, int Weight);

/// <summary>A sector in the list.</summary>
public sealed record ListedSector(string Id, Text Name, bool Essential);

/// <summary>The versions of a point's text that the caller may see, and the amendments to it.</summary>
/// <param name="Language">The language of the differences.</param>
/// <param name="Compared">The difference of the two versions that were asked for.</param>
public sealed record VersionList(
    PointId Point, Language Language, IReadOnlyList<VersionShape> Versions, IReadOnlyList<ProposedShape> Amendments, ComparisonShape? Compared);

/// <summary>A version of a point's text.</summary>
/// <param name="Number">The event it came with.</param>
/// <param name="Amendment">The amendment it came by.</param>
/// <param name="Seat">Who proposed that amendment; the chair where none is named.</param>
/// <param name="Difference">How it differs from the version before, where that is shown too and both have a text in the language.</param>
public sealed record VersionShape(
    int Version, DateTimeOffset At, long Number, Text Text, Text? Clause, AmendmentId? Amendment, SeatId? Seat, IReadOnlyList<RunShape>? Difference);

/// <summary>An amendment.</summary>
/// <param name="Version">The version that it would change.</param>
/// <param name="Seat">Who proposed it; the chair where none is named.</param>
/// <param name="Answer">The reason it was declined for.</param>
/// <param name="Difference">How it differs from that version, while it is neither accepted nor declined, where both have a text in the language.</param>
public sealed record ProposedShape(
    AmendmentId Amendment, int Version, DateTimeOffset At, Text Text, Text? Clause, Text? Reason, SeatId? Seat, AmendmentState State, Text? Answer,
    IReadOnlyList<RunShape>? Difference);

/// <summary>The difference of two versions; none where one of them has no text in the language.</summary>
public sealed record ComparisonShape(int From, int To, IReadOnlyList<RunShape>? Difference);

/// <summary>A run of a text: what is the same and what was added make the later one, what is the same and what was removed the earlier one.</summary>
public sealed record RunShape(RunKind Kind, string Text);

/// <summary>What became of a run.</summary>
public enum RunKind
{
    /// <summary>In both texts.</summary>
    Same,

    /// <summary>In the later text only.</summary>
    Added,

    /// <summary>In the earlier text only.</summary>
    Removed,
}

/// <summary>The file of a paper as it was stored; attachPaper takes its id and its SHA-256.</summary>
public sealed record UploadedPaper(string Paper, string Sha256, long Bytes);

/// <summary>A person.</summary>
public sealed record PersonShape(string Id, string Name);

/// <summary>The people known to the server.</summary>
public sealed record PeopleList(IReadOnlyList<PersonShape> People);

/// <summary>The documents that can be had, at a number of the journal.</summary>
/// <param name="Making">How far they are made, while they are; each can be had before, and takes longer then.</param>
/// <param name="ChangedSince">The approved version of the minutes, where what the record says has changed since it was approved.</param>
public sealed record DocumentList(long Number, IReadOnlyList<string> Documents, IReadOnlyList<ReadershipShape> Readerships, DocumentsInMaking? Making, int? ChangedSince);

/// <summary>How many of a roundtable's documents are made, and of how many; both 0 before it has begun.</summary>
public sealed record DocumentsInMaking(int Done, int Total);

/// <summary>A marking up to which the record can be asked for, the lowest first.</summary>
public sealed record ReadershipShape(MarkingId Id, Text Name);

/// <summary>The rules most bodies use, by name.</summary>
public sealed record PresetList(IReadOnlyList<PresetShape> Presets);

/// <summary>A rule with the name it is chosen by, and what it is called and means in each language.</summary>
/// <param name="Name">The name, in English, by which it is chosen.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Meaning">What it means, in a sentence.</param>
/// <param name="RestsOn">The part of which the full meaning speaks.</param>
/// <param name="FullMeaning">What it means where that part is in use.</param>
/// <param name="Rule">The rule.</param>
public sealed record PresetShape(string Name, Text Label, Text Meaning, FeaturePart RestsOn, Text FullMeaning, ConsensusRule Rule);

/// <summary>What a new roundtable can begin with.</summary>
/// <param name="About">What it is for, in two or three sentences.</param>
/// <param name="Sectors">The sectors it brings.</param>
/// <param name="Items">The titles of the agenda it brings.</param>
public sealed record TemplateShape(
    string Id, Text Name, Text About, RollKind Roll, Noun Noun, IReadOnlyList<FeaturePart> Parts, IReadOnlyList<Text> Sectors, IReadOnlyList<Text> Items);

/// <summary>The templates.</summary>
public sealed record TemplateList(IReadOnlyList<TemplateShape> Templates);

/// <summary>What a text that was found is.</summary>
public enum SearchKind
{
    /// <summary>The title of a roundtable.</summary>
    Title,

    /// <summary>The title of an agenda item.</summary>
    Item,

    /// <summary>The text of a consensus point.</summary>
    Point,

    /// <summary>A position that was agreed: its sentence and its text.</summary>
    Position,
}

/// <summary>A text that was found.</summary>
/// <param name="Title">What the roundtable is called.</param>
/// <param name="Key">The id of the item or point; empty for a title.</param>
/// <param name="Number">What it is called in the room.</param>
/// <param name="Pieces">A piece of the text, one after another.</param>
public sealed record SearchHit(
    string Roundtable, string Title, Stage Stage, DateTimeOffset? Start, SearchKind Kind, string Key, string Number, Language Language, IReadOnlyList<SearchPiece> Pieces);

/// <summary>A part of a text.</summary>
/// <param name="Found">Whether it is a word that was looked for.</param>
public sealed record SearchPiece(string Text, bool Found);

/// <summary>What was found, the best first.</summary>
/// <param name="More">Whether there is more than is shown.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, bool More);

/// <summary>The rehearsal of a roundtable; none where there is none.</summary>
public sealed record RehearsalState(RehearsalShape? Rehearsal);

/// <summary>A rehearsal.</summary>
/// <param name="Until">Until when participants are simulated.</param>
/// <param name="Next">The page to go to: whoever leads the roundtable leads it too.</param>
public sealed record RehearsalShape(string Roundtable, Stage Stage, DateTimeOffset Began, DateTimeOffset Until, string Next);
