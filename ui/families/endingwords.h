#pragma once

#include "ui/families/familyplan.h"

#include <QCoreApplication>

namespace cadair::ui {

/// The words of the lines about a plan's review, its end, and what helps afterwards, each made anew in the language of the screen.
class EndingWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::EndingWords)
public:
    EndingWords(const FamilyView& view, QDate today) : m_view(view), m_today(today) {}

    /// The lines of one running plan, in their order; and those of one that has ended.
    static std::vector<PlanPlace> linesOf(const FamilyView& view, size_t plan, QDate today);
    static std::vector<PlanPlace> linesOfEnded(const FamilyView& view, size_t ended);
    /// Whether these words are a line's.
    static bool hasWordsOf(PlanPlace::What what);
    /// Whether what has ended is still worth a line.
    static bool isShown(const EndedPlan& ended, QDate today);

    RowCell cell(const PlanPlace& place, int column) const;
    /// How the line's limit is counted, or the rule behind it; empty where there is none.
    QString tip(const PlanPlace& place) const;
    /// What a line of the timeline says.
    static QString told(const TimelineEntry& entry);
    static QString toldUnder(const TimelineEntry& entry, const QString& child);

private:
    const PlanReview& review(const PlanPlace& place) const { return m_view.reviews.at(place.plan); }
    const EndingFollowed& ending(const PlanPlace& place) const { return m_view.endings.at(place.index); }
    const EndedPlan& ended(const PlanPlace& place) const { return m_view.ended.at(place.index); }
    RowCell heading(const PlanPlace& place) const;
    RowCell reviewDay(const PlanReview& review, int column) const;
    RowCell reviewMatters(const PlanReview& review, int column) const;
    RowCell reviewCall(const PlanReview& review, int column) const;
    RowCell lookedAfter(const PlanReview& review, const PlanPlace& place, int column) const;
    RowCell askToEnd(const PlanReview& review, int column) const;
    RowCell ending(const EndingFollowed& ending, int column) const;
    RowCell endingAnswer(const EndingFollowed& ending, int column) const;
    RowCell endTold(const EndedPlan& ended, int column) const;
    RowCell takeBack(int column) const;
    RowCell support(const EndedPlan& ended, int column) const;
    RowCell supportReview(const EndedPlan& ended, int column) const;

    const FamilyView& m_view;
    QDate m_today;
};

} // namespace cadair::ui
