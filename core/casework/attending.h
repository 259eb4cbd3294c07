#pragma once

#include "core/casework/conference.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace cadair {

/// An agency that works with the child or the family, as the social worker names them.
struct NetworkAgency {
    AgencyKey agency;
    bool withParents = false;               ///< it works with the parents, or with the parents-to-be
    bool significant = false;               ///< much involved: a report is asked for
    QString whyNotInvited;                  ///< why nobody of it is asked to come
    std::optional<QDate> reportAsked;
    bool operator==(const NetworkAgency&) const = default;
};

/// Who was thought of when people were invited.
struct Inviting {
    std::optional<std::vector<NetworkAgency>> network; ///< empty: nobody has gone through it yet
    std::map<QString, QString> notNeeded;   ///< likely members there are none of, or who are not needed: word → why
    std::set<QString> wanted;               ///< further people somebody said this conference needs, by word
    bool operator==(const Inviting&) const = default;
};

/// What was agreed and done about one person's coming, or about their staying away.
struct Attending {
    std::optional<QDate> chairAgreed;       ///< to an observer, a supporter, or to taking part from elsewhere
    std::optional<QDate> familyAgreed;      ///< to an observer
    bool tookPart = false;                  ///< an observer who spoke in the discussion or on the decision
    QString remoteReason;                   ///< why the person cannot be in the room
    QString notInvitedReason;               ///< why a parent is not invited: the child's welfare
    std::optional<QDate> toldOn;            ///< when the administrator (the chair, in some places) was told of an apology
    std::optional<bool> mayDecide;          ///< can decide on their agency's behalf; empty: not asked
    bool littleKnown = false;               ///< their agency knows little or nothing of the family
    std::optional<bool> trained;            ///< an interpreter's training; empty: not asked
    bool interpreterNeeded = false;         ///< the meeting is not held in this person's first language
    bool interpreterOffered = false;
    bool interpreterDeclined = false;
    bool recordHelpNeeded = false;          ///< needs help with the record: a sensory need, or another first language
    QString recordHelp;                     ///< what help the social worker gave with it
    bool recordThroughFamily = false;       ///< a relative was used as interpreter for it
    std::set<QString> ways;                 ///< how their views reach a meeting they are not at: advocate, own-words, spoken-for
    QString viewsPresentedBy;               ///< who put the views of somebody kept out to the conference
    QString extentReason;                   ///< why keeping them out of a shorter part was not enough
    std::map<QString, QString> leaflets;    ///< leaflets they were given: which → language as BCP 47 tag
    std::set<QString> sheet;                ///< headings of the preparation sheet that went with the invitation
    std::optional<SendingWay> way;          ///< how papers get to them; empty: not asked
    QString needs;                          ///< access and other needs
    std::optional<bool> childcareOffered;
    QString childcareBy;                    ///< who looks after which children meanwhile
    std::optional<QTime> arrival;           ///< when they are asked to come, where it differs
    QString seat;                           ///< where they sit and wait
    std::vector<AgendaKey> items;           ///< the items they are asked for; empty: all of the meeting
    std::optional<ParticipantId> with;      ///< whom a supporter, advocate or interpreter comes with
    bool operator==(const Attending&) const = default;
};

/// One child's own part: how the child is heard, and what was done for that.
struct ChildHeard {
    std::optional<QDate> assessedOn;        ///< whether the child should come was weighed
    std::set<QString> ways;                 ///< how a child who does not come is heard: advocate, written, recorded …
    QString representedBy;                  ///< who speaks for the child's views; empty: nobody named
    std::optional<QDate> preparedOn;
    QString preparedBy;
    bool young = false;                     ///< a baby or young child, as those who know the child judge
    QString broughtReason;                  ///< why a young child is brought all the same
    std::map<RuleId, QString> answers;      ///< to the procedure's questions about this child's coming
    QString impact;                         ///< what coming, or not coming, would do to the child
    QString parentsThink;
    std::optional<ChildComes> settled;      ///< what chair and social worker settled; empty: not yet
    QString settledBy;
    std::optional<QDate> settledOn;
    QString settledReason;
    std::optional<QDate> preMeeting;        ///< when the child meets the chair beforehand
    QString preMeetingWith;
    bool operator==(const ChildHeard&) const = default;
};

/// Something of a conference that somebody outside it was shown or given.
struct Disclosure {
    QString to;
    QDate on;
    std::optional<QDate> chairConsent;
    QString courtOrder;                     ///< its reference; empty: none
    bool operator==(const Disclosure&) const = default;
};

} // namespace cadair
