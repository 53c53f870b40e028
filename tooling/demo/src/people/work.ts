/** A field of work with the codes and titles that go with it. ISCO-08, NACE 2.1. */
export type Work = {
  readonly field: string
  readonly occupation: string
  readonly sector: string
  readonly title: string
  readonly skilled: boolean
}

const work = (field: string, occupation: string, sector: string, title: string, skilled = false): Work => ({
  field,
  occupation,
  sector,
  title,
  skilled,
})

export const works: readonly Work[] = [
  work('administration', '4110', 'O', 'Office clerk'),
  work('administration', '4226', 'O', 'Receptionist'),
  work('finance', '2411', 'L', 'Accountant', true),
  work('finance', '4311', 'L', 'Accounts clerk'),
  work('it', '2512', 'K', 'Software developer', true),
  work('it', '3512', 'K', 'IT support technician'),
  work('engineering', '2142', 'F', 'Civil engineer', true),
  work('engineering', '3113', 'D', 'Electrical technician'),
  work('health', '2221', 'R', 'Nurse', true),
  work('health', '2262', 'R', 'Hospital pharmacist', true),
  work('care', '5322', 'R', 'Home carer'),
  work('care', '5311', 'R', 'Childcare worker'),
  work('education', '2330', 'Q', 'Secondary school teacher', true),
  work('education', '2359', 'Q', 'Language trainer', true),
  work('logistics', '4321', 'H', 'Stock clerk'),
  work('logistics', '9333', 'H', 'Order picker'),
  work('retail', '5223', 'G', 'Shop assistant'),
  work('hospitality', '5120', 'I', 'Cook'),
  work('hospitality', '9412', 'I', 'Kitchen assistant'),
  work('cleaning', '9112', 'O', 'Cleaner'),
  work('construction', '7115', 'F', 'Carpenter'),
  work('construction', '7411', 'F', 'Electrician'),
  work('industry', '8160', 'C', 'Machine operator'),
  work('marketing-sales', '2431', 'N', 'Marketing adviser', true),
  work('human-resources', '2423', 'O', 'Recruiter', true),
  work('law', '2611', 'N', 'Legal adviser', true),
  work('management', '1219', 'N', 'Business services manager', true),
  work('social-work', '2635', 'R', 'Social worker', true),
  work('public-service', '2422', 'P', 'Policy adviser', true),
  work('arts-media', '2166', 'J', 'Graphic designer', true),
]
