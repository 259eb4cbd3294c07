#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/finding.h"
#include "ui/widgets/workspace.h"

#include <QCoreApplication>

namespace cadair {

/// "Find or do": the conferences of the families whose own or children's names begin as typed. Enter opens one.
class ConferenceFinds final : public ui::FindProvider {
    Q_DECLARE_TR_FUNCTIONS(cadair::ConferenceFinds)
public:
    ConferenceFinds(const ui::Desk& desk, std::function<void(const ui::Destination&)> go)
        : m_desk(desk), m_go(std::move(go))
    {
    }
    std::vector<ui::Finding> find(const QString& query) const override;

private:
    const ui::Desk& m_desk;
    std::function<void(const ui::Destination&)> m_go;
};

/// "Find or do": families, and children by any of their names ("sian ev" finds Siân Evans). Enter shows the family.
class FamilyFinds final : public ui::FindProvider {
    Q_DECLARE_TR_FUNCTIONS(cadair::FamilyFinds)
public:
    FamilyFinds(const ui::Desk& desk, std::function<void(const ui::Destination&)> go) : m_desk(desk), m_go(std::move(go)) {}
    std::vector<ui::Finding> find(const QString& query) const override;

private:
    const ui::Desk& m_desk;
    std::function<void(const ui::Destination&)> m_go;
};

/// "Find or do": rules by their number or a part of it ("quo-03"). Enter shows the rule among the others of its procedure.
class RuleFinds final : public ui::FindProvider {
public:
    RuleFinds(const Rulebook& rulebook, std::function<void(const ui::Destination&)> go) : m_rulebook(rulebook), m_go(std::move(go)) {}
    std::vector<ui::Finding> find(const QString& query) const override;

private:
    const Rulebook& m_rulebook;
    std::function<void(const ui::Destination&)> m_go;
};

/// "Find or do": people of the directory and the agencies they come from. Enter shows them on their screen.
class PeopleFinds final : public ui::FindProvider {
    Q_DECLARE_TR_FUNCTIONS(cadair::PeopleFinds)
public:
    PeopleFinds(const ui::Desk& desk, std::function<void(const ui::Destination&)> go) : m_desk(desk), m_go(std::move(go)) {}
    std::vector<ui::Finding> find(const QString& query) const override;

private:
    const ui::Desk& m_desk;
    std::function<void(const ui::Destination&)> m_go;
};

} // namespace cadair
