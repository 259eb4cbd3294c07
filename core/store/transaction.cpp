#include "core/store/casebook.h"
#include "core/store/database.h"

namespace cadair {

Transaction::Transaction(Casebook& casebook)
    : Transaction(casebook.database())
{
}

Transaction::Transaction(Database& database)
    : m_database(database)
{
    m_database.begin();
}

Transaction::~Transaction()
{
    if (!m_done)
        m_database.rollBack();
}

void Transaction::commit()
{
    m_database.commit();
    m_done = true;
}

} // namespace cadair
