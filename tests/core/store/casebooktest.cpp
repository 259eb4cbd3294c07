#include "samples.h"

#include "core/store/conferencestore.h"
#include "core/store/familystore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

class CasebookTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAtFullCost();
};

void CasebookTest::opensAtFullCost()
{
    const samples::Desk desk;
    CasebookOptions options = desk.options();
    options.cost = kdfVersion1;
    QUuid id;
    {
        Casebook casebook = Casebook::create(desk.path(), desk.passphrase, desk.clock, u"Mair Mesen"_s, options);
        id = casebook.id();
        casebook.close();
    }
    Casebook casebook = Casebook::open(desk.path(), desk.passphrase, desk.clock, u"Mair Mesen"_s, options);
    QCOMPARE(casebook.id(), id);
}

QTEST_GUILESS_MAIN(CasebookTest)
#include "casebooktest.moc"
