#pragma once

#include "tests/ui/families/familiesfixture.h"

#include "ui/families/familyplan.h"

/// The Plan tab of one family's page, read and worked by its lines.
struct PlanFixture : FamiliesFixture {
    explicit PlanFixture(const QString& family = QStringLiteral("Acorn"))
    {
        open(family, QStringLiteral("plan"));
        table().setFocus();
    }
    cadair::ui::CardTable& table() { return *screen.page().plan().table(); }
    /// Every line as it is read aloud.
    QStringList lines()
    {
        QStringList all;
        for (int row = 0; row < table().rows()->rows(); ++row)
            all << table().rows()->spoken(row);
        return all;
    }
    bool says(const QString& words) { return lines().join(u'\n').contains(words); }
    /// Goes down to the first line that says so.
    void standOn(const QString& words)
    {
        table().setFocus();
        for (int row = 0; row < table().rows()->rows(); ++row)
            if (table().rows()->spoken(row).contains(words)) {
                table().setCurrentIndex(table().rows()->index(row, 0));
                return;
            }
        QFAIL(qPrintable(words + QStringLiteral(" is not there: ") + lines().join(u'\n')));
    }
    void enter(const QString& words)
    {
        standOn(words);
        press(Qt::Key_Return);
    }
    void keep() { press(Qt::Key_Return, Qt::ControlModifier); }
    const cadair::FamilyView& view() { return *screen.view(); }
    const cadair::PlanFollowed& plan() { return view().plans.at(0); }
};
