/// English local authorities with children's services since 2009.
///
/// - Name: English authorities
/// - Version: 1
/// - Columns: name; official name; code of the Office for National Statistics; kind; former codes; the year in
///   which it was abolished; other names, parted by semicolons, among them trusts that run one authority's
///   services. `-` stands for none.
/// - Source: compiled for this list; the codes, which are facts, checked against public registers of codes as
///   of 2026. Where a code changed, the present one leads (Barnsley and Sheffield: since April 2025).
/// - Licence: MIT
enum AuthorityList {
  static let tsv: StaticString = """
    Barking and Dagenham	London Borough of Barking and Dagenham	E09000002	london_borough	-	-	-
    Barnet	London Borough of Barnet	E09000003	london_borough	-	-	-
    Barnsley	Barnsley Metropolitan Borough Council	E08000038	metropolitan_district	E08000016	-	-
    Bath and North East Somerset	Bath and North East Somerset Council	E06000022	unitary	-	-	BANES;B&NES;Bath and NE Somerset
    Bedford	Bedford Borough Council	E06000055	unitary	-	-	-
    Bexley	London Borough of Bexley	E09000004	london_borough	-	-	-
    Birmingham	Birmingham City Council	E08000025	metropolitan_district	-	-	Birmingham Children's Trust
    Blackburn with Darwen	Blackburn with Darwen Borough Council	E06000008	unitary	-	-	Blackburn
    Blackpool	Blackpool Council	E06000009	unitary	-	-	-
    Bolton	Bolton Metropolitan Borough Council	E08000001	metropolitan_district	-	-	-
    Bournemouth	Bournemouth Borough Council	E06000028	unitary	-	2019	-
    Bournemouth, Christchurch and Poole	Bournemouth, Christchurch and Poole Council	E06000058	unitary	-	-	BCP
    Bracknell Forest	Bracknell Forest Council	E06000036	unitary	-	-	Bracknell
    Bradford	City of Bradford Metropolitan District Council	E08000032	metropolitan_district	-	-	Bradford Children and Families Trust
    Brent	London Borough of Brent	E09000005	london_borough	-	-	-
    Brighton and Hove	Brighton and Hove City Council	E06000043	unitary	-	-	Brighton
    Bristol	Bristol City Council	E06000023	unitary	-	-	Bristol, City of
    Bromley	London Borough of Bromley	E09000006	london_borough	-	-	-
    Buckinghamshire	Buckinghamshire Council	E06000060	unitary	E10000002	-	Bucks
    Bury	Bury Metropolitan Borough Council	E08000002	metropolitan_district	-	-	-
    Calderdale	Calderdale Metropolitan Borough Council	E08000033	metropolitan_district	-	-	-
    Cambridgeshire	Cambridgeshire County Council	E10000003	county	-	-	-
    Camden	London Borough of Camden	E09000007	london_borough	-	-	-
    Central Bedfordshire	Central Bedfordshire Council	E06000056	unitary	-	-	-
    Cheshire East	Cheshire East Council	E06000049	unitary	-	-	-
    Cheshire West and Chester	Cheshire West and Chester Council	E06000050	unitary	-	-	Cheshire West;CWAC
    City of London	City of London Corporation	E09000001	sui_generis	-	-	Corporation of London;London, City of
    Cornwall	Cornwall Council	E06000052	unitary	-	-	-
    Coventry	Coventry City Council	E08000026	metropolitan_district	-	-	-
    Croydon	London Borough of Croydon	E09000008	london_borough	-	-	-
    Cumberland	Cumberland Council	E06000063	unitary	-	-	-
    Cumbria	Cumbria County Council	E10000006	county	-	2023	-
    Darlington	Darlington Borough Council	E06000005	unitary	-	-	-
    Derby	Derby City Council	E06000015	unitary	-	-	-
    Derbyshire	Derbyshire County Council	E10000007	county	-	-	-
    Devon	Devon County Council	E10000008	county	-	-	-
    Doncaster	City of Doncaster Council	E08000017	metropolitan_district	-	-	Doncaster Children's Services Trust;Doncaster Children's Trust
    Dorset	Dorset Council	E06000059	unitary	-	-	-
    Dorset	Dorset County Council	E10000009	county	-	2019	-
    Dudley	Dudley Metropolitan Borough Council	E08000027	metropolitan_district	-	-	-
    Durham	Durham County Council	E06000047	unitary	-	-	County Durham
    Ealing	London Borough of Ealing	E09000009	london_borough	-	-	-
    East Riding of Yorkshire	East Riding of Yorkshire Council	E06000011	unitary	-	-	East Riding
    East Sussex	East Sussex County Council	E10000011	county	-	-	-
    Enfield	London Borough of Enfield	E09000010	london_borough	-	-	-
    Essex	Essex County Council	E10000012	county	-	-	-
    Gateshead	Gateshead Metropolitan Borough Council	E08000037	metropolitan_district	E08000020	-	-
    Gloucestershire	Gloucestershire County Council	E10000013	county	-	-	-
    Greenwich	Royal Borough of Greenwich	E09000011	london_borough	-	-	-
    Hackney	London Borough of Hackney	E09000012	london_borough	-	-	-
    Halton	Halton Borough Council	E06000006	unitary	-	-	-
    Hammersmith and Fulham	London Borough of Hammersmith and Fulham	E09000013	london_borough	-	-	LBHF
    Hampshire	Hampshire County Council	E10000014	county	-	-	-
    Haringey	London Borough of Haringey	E09000014	london_borough	-	-	-
    Harrow	London Borough of Harrow	E09000015	london_borough	-	-	-
    Hartlepool	Hartlepool Borough Council	E06000001	unitary	-	-	-
    Havering	London Borough of Havering	E09000016	london_borough	-	-	-
    Herefordshire	Herefordshire Council	E06000019	unitary	-	-	County of Herefordshire District Council;Herefordshire, County of
    Hertfordshire	Hertfordshire County Council	E10000015	county	-	-	-
    Hillingdon	London Borough of Hillingdon	E09000017	london_borough	-	-	-
    Hounslow	London Borough of Hounslow	E09000018	london_borough	-	-	-
    Isle of Wight	Isle of Wight Council	E06000046	unitary	-	-	-
    Isles of Scilly	Council of the Isles of Scilly	E06000053	sui_generis	-	-	Scilly;Scilly Isles
    Islington	London Borough of Islington	E09000019	london_borough	-	-	-
    Kensington and Chelsea	Royal Borough of Kensington and Chelsea	E09000020	london_borough	-	-	RBKC
    Kent	Kent County Council	E10000016	county	-	-	-
    Kingston upon Hull	Hull City Council	E06000010	unitary	-	-	Hull;Kingston upon Hull City Council;City of Kingston upon Hull;Kingston upon Hull, City of
    Kingston upon Thames	Royal Borough of Kingston upon Thames	E09000021	london_borough	-	-	Kingston
    Kirklees	Kirklees Metropolitan Council	E08000034	metropolitan_district	-	-	-
    Knowsley	Knowsley Metropolitan Borough Council	E08000011	metropolitan_district	-	-	-
    Lambeth	London Borough of Lambeth	E09000022	london_borough	-	-	-
    Lancashire	Lancashire County Council	E10000017	county	-	-	-
    Leeds	Leeds City Council	E08000035	metropolitan_district	-	-	-
    Leicester	Leicester City Council	E06000016	unitary	-	-	-
    Leicestershire	Leicestershire County Council	E10000018	county	-	-	-
    Lewisham	London Borough of Lewisham	E09000023	london_borough	-	-	-
    Lincolnshire	Lincolnshire County Council	E10000019	county	-	-	-
    Liverpool	Liverpool City Council	E08000012	metropolitan_district	-	-	-
    Luton	Luton Borough Council	E06000032	unitary	-	-	-
    Manchester	Manchester City Council	E08000003	metropolitan_district	-	-	-
    Medway	Medway Council	E06000035	unitary	-	-	Medway Towns
    Merton	London Borough of Merton	E09000024	london_borough	-	-	-
    Middlesbrough	Middlesbrough Council	E06000002	unitary	-	-	-
    Milton Keynes	Milton Keynes City Council	E06000042	unitary	-	-	-
    Newcastle upon Tyne	Newcastle City Council	E08000021	metropolitan_district	-	-	Newcastle
    Newham	London Borough of Newham	E09000025	london_borough	-	-	-
    Norfolk	Norfolk County Council	E10000020	county	-	-	-
    North East Lincolnshire	North East Lincolnshire Council	E06000012	unitary	-	-	-
    North Lincolnshire	North Lincolnshire Council	E06000013	unitary	-	-	-
    North Northamptonshire	North Northamptonshire Council	E06000061	unitary	-	-	-
    North Somerset	North Somerset Council	E06000024	unitary	-	-	-
    North Tyneside	North Tyneside Metropolitan Borough Council	E08000022	metropolitan_district	-	-	-
    North Yorkshire	North Yorkshire Council	E06000065	unitary	E10000023	-	-
    Northamptonshire	Northamptonshire County Council	E10000021	county	-	2021	-
    Northumberland	Northumberland County Council	E06000057	unitary	E06000048	-	-
    Nottingham	Nottingham City Council	E06000018	unitary	-	-	-
    Nottinghamshire	Nottinghamshire County Council	E10000024	county	-	-	-
    Oldham	Oldham Metropolitan Borough Council	E08000004	metropolitan_district	-	-	-
    Oxfordshire	Oxfordshire County Council	E10000025	county	-	-	-
    Peterborough	Peterborough City Council	E06000031	unitary	-	-	-
    Plymouth	Plymouth City Council	E06000026	unitary	-	-	-
    Poole	Borough of Poole	E06000029	unitary	-	2019	-
    Portsmouth	Portsmouth City Council	E06000044	unitary	-	-	-
    Reading	Reading Borough Council	E06000038	unitary	-	-	Brighter Futures for Children
    Redbridge	London Borough of Redbridge	E09000026	london_borough	-	-	-
    Redcar and Cleveland	Redcar and Cleveland Borough Council	E06000003	unitary	-	-	-
    Richmond upon Thames	London Borough of Richmond upon Thames	E09000027	london_borough	-	-	Richmond
    Rochdale	Rochdale Metropolitan Borough Council	E08000005	metropolitan_district	-	-	-
    Rotherham	Rotherham Metropolitan Borough Council	E08000018	metropolitan_district	-	-	-
    Rutland	Rutland County Council	E06000017	unitary	-	-	Rutland County Council District Council
    Salford	Salford City Council	E08000006	metropolitan_district	-	-	-
    Sandwell	Sandwell Metropolitan Borough Council	E08000028	metropolitan_district	-	-	Sandwell Children's Trust
    Sefton	Sefton Metropolitan Borough Council	E08000014	metropolitan_district	-	-	-
    Sheffield	Sheffield City Council	E08000039	metropolitan_district	E08000019	-	-
    Shropshire	Shropshire Council	E06000051	unitary	-	-	-
    Slough	Slough Borough Council	E06000039	unitary	-	-	Slough Children First;Slough Children's Services Trust
    Solihull	Solihull Metropolitan Borough Council	E08000029	metropolitan_district	-	-	-
    Somerset	Somerset Council	E06000066	unitary	E10000027	-	-
    South Gloucestershire	South Gloucestershire Council	E06000025	unitary	-	-	-
    South Tyneside	South Tyneside Metropolitan Borough Council	E08000023	metropolitan_district	-	-	-
    Southampton	Southampton City Council	E06000045	unitary	-	-	-
    Southend-on-Sea	Southend-on-Sea City Council	E06000033	unitary	-	-	Southend
    Southwark	London Borough of Southwark	E09000028	london_borough	-	-	-
    St Helens	St Helens Metropolitan Borough Council	E08000013	metropolitan_district	-	-	St Helen's
    Staffordshire	Staffordshire County Council	E10000028	county	-	-	-
    Stockport	Stockport Metropolitan Borough Council	E08000007	metropolitan_district	-	-	-
    Stockton-on-Tees	Stockton-on-Tees Borough Council	E06000004	unitary	-	-	Stockton
    Stoke-on-Trent	Stoke-on-Trent City Council	E06000021	unitary	-	-	Stoke
    Suffolk	Suffolk County Council	E10000029	county	-	-	-
    Sunderland	Sunderland City Council	E08000024	metropolitan_district	-	-	Together for Children;Together for Children Sunderland
    Surrey	Surrey County Council	E10000030	county	-	-	-
    Sutton	London Borough of Sutton	E09000029	london_borough	-	-	-
    Swindon	Swindon Borough Council	E06000030	unitary	-	-	-
    Tameside	Tameside Metropolitan Borough Council	E08000008	metropolitan_district	-	-	-
    Telford and Wrekin	Telford and Wrekin Council	E06000020	unitary	-	-	Telford;Telford Wrekin
    Thurrock	Thurrock Council	E06000034	unitary	-	-	-
    Torbay	Torbay Council	E06000027	unitary	-	-	-
    Tower Hamlets	London Borough of Tower Hamlets	E09000030	london_borough	-	-	-
    Trafford	Trafford Metropolitan Borough Council	E08000009	metropolitan_district	-	-	-
    Wakefield	Wakefield Metropolitan District Council	E08000036	metropolitan_district	-	-	-
    Walsall	Walsall Metropolitan Borough Council	E08000030	metropolitan_district	-	-	-
    Waltham Forest	London Borough of Waltham Forest	E09000031	london_borough	-	-	-
    Wandsworth	London Borough of Wandsworth	E09000032	london_borough	-	-	-
    Warrington	Warrington Borough Council	E06000007	unitary	-	-	-
    Warwickshire	Warwickshire County Council	E10000031	county	-	-	-
    West Berkshire	West Berkshire Council	E06000037	unitary	-	-	-
    West Northamptonshire	West Northamptonshire Council	E06000062	unitary	-	-	-
    West Sussex	West Sussex County Council	E10000032	county	-	-	-
    Westminster	Westminster City Council	E09000033	london_borough	-	-	-
    Westmorland and Furness	Westmorland and Furness Council	E06000064	unitary	-	-	-
    Wigan	Wigan Metropolitan Borough Council	E08000010	metropolitan_district	-	-	-
    Wiltshire	Wiltshire Council	E06000054	unitary	-	-	-
    Windsor and Maidenhead	Royal Borough of Windsor and Maidenhead	E06000040	unitary	-	-	RBWM
    Wirral	Wirral Metropolitan Borough Council	E08000015	metropolitan_district	-	-	-
    Wokingham	Wokingham Borough Council	E06000041	unitary	-	-	-
    Wolverhampton	City of Wolverhampton Council	E08000031	metropolitan_district	-	-	-
    Worcestershire	Worcestershire County Council	E10000034	county	-	-	Worcestershire Children First
    York	City of York Council	E06000014	unitary	-	-	-
    """
}
